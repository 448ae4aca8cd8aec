-- who shows a picture? asked for every picture that is delivered
CREATE INDEX "Idea_municipalityId_photoId_idx" ON "Idea"("municipalityId", "photoId");
CREATE INDEX "IdeaDraft_municipalityId_photoId_idx" ON "IdeaDraft"("municipalityId", "photoId");
CREATE INDEX "ProjectUpdate_municipalityId_photoId_idx" ON "ProjectUpdate"("municipalityId", "photoId");
