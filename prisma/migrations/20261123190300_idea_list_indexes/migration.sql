-- every support writes a new version of its idea: with the pending lists of GIN switched off a search never has to read through what was not
-- sorted in yet, and the planner keeps using the index
ALTER INDEX "Idea_search_idx" SET (fastupdate = off);
ALTER INDEX "Idea_title_idx" SET (fastupdate = off);

-- the public list in its three orders; what it is filtered by stands in the index, so rare combinations are found without reading ideas
DROP INDEX "Idea_visible_newest";
DROP INDEX "Idea_visible_supported";
CREATE INDEX "Idea_visible_newest" ON "Idea" ("municipalityId", "submittedAt" DESC, "id" DESC)
  INCLUDE ("status", "topicId", "districtId")
  WHERE "hiddenAt" IS NULL AND "withdrawnAt" IS NULL AND "mergedIntoId" IS NULL;
CREATE INDEX "Idea_visible_supported" ON "Idea" ("municipalityId", "supportCount" DESC, "id" DESC)
  INCLUDE ("status", "topicId", "districtId")
  WHERE "hiddenAt" IS NULL AND "withdrawnAt" IS NULL AND "mergedIntoId" IS NULL;
-- one fixed shuffle; a seed says where to start in it
CREATE INDEX "Idea_visible_mixed" ON "Idea" ("municipalityId", uuid_hash_extended("id", 0))
  INCLUDE ("id", "status", "topicId", "districtId")
  WHERE "hiddenAt" IS NULL AND "withdrawnAt" IS NULL AND "mergedIntoId" IS NULL;
CREATE INDEX "Idea_visible_topic" ON "Idea" ("municipalityId", "topicId", "submittedAt" DESC, "id" DESC)
  INCLUDE ("status", "districtId")
  WHERE "hiddenAt" IS NULL AND "withdrawnAt" IS NULL AND "mergedIntoId" IS NULL;
CREATE INDEX "Idea_visible_district" ON "Idea" ("municipalityId", "districtId", "submittedAt" DESC, "id" DESC)
  INCLUDE ("status", "topicId")
  WHERE "hiddenAt" IS NULL AND "withdrawnAt" IS NULL AND "mergedIntoId" IS NULL;

-- what lies in the part of the map in view
CREATE INDEX "Idea_visible_place" ON "Idea" ("municipalityId", "latitude", "longitude")
  INCLUDE ("number", "status", "topicId", "districtId")
  WHERE "hiddenAt" IS NULL AND "withdrawnAt" IS NULL AND "mergedIntoId" IS NULL AND "latitude" IS NOT NULL;
