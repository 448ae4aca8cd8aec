-- who is late is told from the milestones that are neither done nor cancelled
CREATE INDEX "Milestone_open" ON "Milestone" ("municipalityId", "planned", "projectId") WHERE "actual" IS NULL AND "cancelledOn" IS NULL;
