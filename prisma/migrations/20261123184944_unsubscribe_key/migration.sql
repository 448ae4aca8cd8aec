-- the link in each mail that ends following without signing in
ALTER TABLE "ProjectFollower" ADD COLUMN "unsubscribeKey" UUID NOT NULL DEFAULT gen_random_uuid();

-- CreateIndex
CREATE UNIQUE INDEX "ProjectFollower_municipalityId_unsubscribeKey_key" ON "ProjectFollower"("municipalityId", "unsubscribeKey");
