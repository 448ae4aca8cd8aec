-- the queue narrowed to one status, in the order of waiting
CREATE INDEX "Idea_by_status" ON "Idea" ("municipalityId", "status", "statusSince", "id")
  WHERE "hiddenAt" IS NULL AND "withdrawnAt" IS NULL;
-- what moderation took out of sight: few among many
CREATE INDEX "Idea_hidden" ON "Idea" ("municipalityId", "hiddenAt")
  WHERE "hiddenAt" IS NOT NULL AND "withdrawnAt" IS NULL;
