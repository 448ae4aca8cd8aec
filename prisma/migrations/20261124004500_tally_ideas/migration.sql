-- every count without words is a sum of one tally by status, topic and district: here it is read from an index of less than a megabyte per 100,000
-- ideas, as equal entries are stored once, instead of from the ideas themselves
CREATE INDEX "Idea_visible_tally" ON "Idea" ("municipalityId", "status", "topicId", "districtId")
  WHERE "hiddenAt" IS NULL AND "withdrawnAt" IS NULL AND "mergedIntoId" IS NULL;
-- every support writes a new version of its idea; an index alone answers only where the table has been tidied up since
ALTER TABLE "Idea" SET (autovacuum_vacuum_scale_factor = 0.05);
