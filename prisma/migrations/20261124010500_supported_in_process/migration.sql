-- the ideas with the most support within a phase, for the page of its process: without it the planner walks through all ideas in the order of
-- support until six of the process are met
CREATE INDEX "Idea_visible_phase_supported" ON "Idea" ("municipalityId", "phaseId", "supportCount" DESC, "id" DESC)
  WHERE "hiddenAt" IS NULL AND "withdrawnAt" IS NULL AND "mergedIntoId" IS NULL AND "phaseId" IS NOT NULL;
