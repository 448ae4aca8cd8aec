-- An index of words per kind: a frequent word in comments costs nothing where projects are looked for. Each row still stands in one of them.
DROP INDEX "SearchEntry_words_idx";
DROP INDEX "SearchEntry_title_idx";
CREATE INDEX "SearchEntry_idea_words" ON "SearchEntry" USING GIN ("words") WITH (fastupdate = off) WHERE "kind" = 'idea';
CREATE INDEX "SearchEntry_project_words" ON "SearchEntry" USING GIN ("words") WITH (fastupdate = off) WHERE "kind" = 'project' AND "visible";
CREATE INDEX "SearchEntry_process_words" ON "SearchEntry" USING GIN ("words") WITH (fastupdate = off) WHERE "kind" = 'process' AND "visible";
CREATE INDEX "SearchEntry_comment_words" ON "SearchEntry" USING GIN ("words") WITH (fastupdate = off) WHERE "kind" = 'comment' AND "visible";
CREATE INDEX "SearchEntry_page_words" ON "SearchEntry" USING GIN ("words") WITH (fastupdate = off) WHERE "kind" = 'page' AND "visible";
-- comments have no title; staff look for hidden ideas, too
CREATE INDEX "SearchEntry_idea_title" ON "SearchEntry" USING GIN ("title" gin_trgm_ops) WITH (fastupdate = off) WHERE "kind" = 'idea';
CREATE INDEX "SearchEntry_project_title" ON "SearchEntry" USING GIN ("title" gin_trgm_ops) WITH (fastupdate = off) WHERE "kind" = 'project' AND "visible";
CREATE INDEX "SearchEntry_process_title" ON "SearchEntry" USING GIN ("title" gin_trgm_ops) WITH (fastupdate = off) WHERE "kind" = 'process' AND "visible";
CREATE INDEX "SearchEntry_page_title" ON "SearchEntry" USING GIN ("title" gin_trgm_ops) WITH (fastupdate = off) WHERE "kind" = 'page' AND "visible";
