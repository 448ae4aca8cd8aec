-- CreateEnum
CREATE TYPE "AgeGroup" AS ENUM ('under18', 'from18', 'from30', 'from45', 'from65');

-- CreateEnum
CREATE TYPE "Tie" AS ENUM ('livesHere', 'worksHere', 'both', 'elsewhere');

-- AlterTable
ALTER TABLE "Municipality" ADD COLUMN     "answerWithin" INTEGER NOT NULL DEFAULT 20;

-- CreateTable
CREATE TABLE "Background" (
    "municipalityId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "ageGroup" "AgeGroup",
    "tie" "Tie",
    "districtId" UUID,
    "toldAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Background_pkey" PRIMARY KEY ("municipalityId","personId")
);

-- CreateIndex
CREATE INDEX "Background_municipalityId_districtId_idx" ON "Background"("municipalityId", "districtId");

-- AddForeignKey
ALTER TABLE "Background" ADD CONSTRAINT "Background_municipalityId_personId_fkey" FOREIGN KEY ("municipalityId", "personId") REFERENCES "Person"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Background" ADD CONSTRAINT "Background_municipalityId_districtId_fkey" FOREIGN KEY ("municipalityId", "districtId") REFERENCES "District"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
