-- a slip of the pen in a file does not become a topic everybody sees, unless somebody ticks that it shall
alter table "ImportRun" alter column "addAreas" set default false;
