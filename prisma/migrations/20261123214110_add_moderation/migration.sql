-- the reasons for hiding an idea become the catalogue of rules for everything
ALTER TYPE "HidingReason" RENAME TO "ModerationRule";

-- CreateEnum
CREATE TYPE "CaseOrigin" AS ENUM ('reported', 'held', 'staff');

-- CreateEnum
CREATE TYPE "HeldFor" AS ENUM ('firstPost', 'sameText');

-- CreateEnum
CREATE TYPE "Measure" AS ENUM ('leave', 'hide', 'redact');

-- AlterTable
ALTER TABLE "Idea" ADD COLUMN     "heldAt" TIMESTAMPTZ;
-- what is held is out of sight everywhere, also where nobody thought of it
ALTER TABLE "Idea" ADD CONSTRAINT "Idea_held" CHECK ("heldAt" IS NULL OR "hiddenAt" IS NOT NULL);

-- CreateTable
CREATE TABLE "ModerationCase" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "authorId" UUID,
    "origin" "CaseOrigin" NOT NULL,
    "heldFor" "HeldFor",
    "openedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimedById" UUID,
    "claimedAt" TIMESTAMPTZ,
    "closedAt" TIMESTAMPTZ,

    CONSTRAINT "ModerationCase_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "Report" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "reporterId" UUID,
    "email" TEXT,
    "stopKey" CHAR(64),
    "language" VARCHAR(2) NOT NULL DEFAULT 'de',
    "rule" "ModerationRule" NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "reportedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "ModerationDecision" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "measure" "Measure" NOT NULL,
    "rule" "ModerationRule",
    "passage" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "warned" BOOLEAN NOT NULL DEFAULT false,
    "suspendedDays" INTEGER,
    "automatic" BOOLEAN NOT NULL DEFAULT false,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "needsSecond" BOOLEAN NOT NULL DEFAULT false,
    "hiddenMeanwhile" BOOLEAN NOT NULL DEFAULT false,
    "secondById" UUID,
    "secondAt" TIMESTAMPTZ,
    "objection" TEXT,
    "effectiveAt" TIMESTAMPTZ,
    "endedAt" TIMESTAMPTZ,
    "endedById" UUID,
    "endedText" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ModerationDecision_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "Appeal" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "madeAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "granted" BOOLEAN,
    "answer" TEXT NOT NULL DEFAULT '',
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ,

    CONSTRAINT "Appeal_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "LockedOriginal" (
    "municipalityId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "title" TEXT,
    "text" TEXT NOT NULL,
    "lockedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleteAfter" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "LockedOriginal_pkey" PRIMARY KEY ("municipalityId","decisionId")
);

-- CreateTable
CREATE TABLE "Suspension" (
    "municipalityId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "startsAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endsAt" TIMESTAMPTZ NOT NULL,
    "liftedAt" TIMESTAMPTZ,

    CONSTRAINT "Suspension_pkey" PRIMARY KEY ("municipalityId","decisionId")
);

-- CreateTable
CREATE TABLE "ContributionTrace" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "fingerprint" CHAR(64),
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ContributionTrace_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "ModerationSettings" (
    "municipalityId" UUID NOT NULL,
    "fourEyes" BOOLEAN NOT NULL DEFAULT false,
    "hideMeanwhile" BOOLEAN NOT NULL DEFAULT true,
    "holdFirst" BOOLEAN NOT NULL DEFAULT false,
    "maxLinks" INTEGER NOT NULL DEFAULT 3,
    "keepOriginalDays" INTEGER NOT NULL DEFAULT 190,
    "changedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ModerationSettings_pkey" PRIMARY KEY ("municipalityId")
);

-- CreateIndex
CREATE INDEX "ModerationCase_municipalityId_subjectId_openedAt_idx" ON "ModerationCase"("municipalityId", "subjectId", "openedAt");

-- CreateIndex
CREATE INDEX "ModerationCase_municipalityId_authorId_openedAt_idx" ON "ModerationCase"("municipalityId", "authorId", "openedAt");

-- CreateIndex
CREATE INDEX "ModerationCase_municipalityId_claimedById_idx" ON "ModerationCase"("municipalityId", "claimedById");

-- CreateIndex
CREATE INDEX "ModerationCase_municipalityId_closedAt_idx" ON "ModerationCase"("municipalityId", "closedAt");

-- CreateIndex
CREATE UNIQUE INDEX "ModerationCase_municipalityId_number_key" ON "ModerationCase"("municipalityId", "number");

-- CreateIndex
CREATE INDEX "Report_municipalityId_reporterId_idx" ON "Report"("municipalityId", "reporterId");

-- CreateIndex
CREATE INDEX "Report_municipalityId_reportedAt_idx" ON "Report"("municipalityId", "reportedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Report_municipalityId_caseId_reporterId_key" ON "Report"("municipalityId", "caseId", "reporterId");

-- CreateIndex
CREATE UNIQUE INDEX "Report_municipalityId_stopKey_key" ON "Report"("municipalityId", "stopKey");

-- CreateIndex
CREATE INDEX "ModerationDecision_municipalityId_caseId_decidedAt_idx" ON "ModerationDecision"("municipalityId", "caseId", "decidedAt");

-- CreateIndex
CREATE INDEX "ModerationDecision_municipalityId_effectiveAt_idx" ON "ModerationDecision"("municipalityId", "effectiveAt");

-- CreateIndex
CREATE INDEX "ModerationDecision_municipalityId_endedAt_idx" ON "ModerationDecision"("municipalityId", "endedAt");

-- CreateIndex
CREATE INDEX "ModerationDecision_municipalityId_decidedById_idx" ON "ModerationDecision"("municipalityId", "decidedById");

-- CreateIndex
CREATE INDEX "Appeal_municipalityId_personId_idx" ON "Appeal"("municipalityId", "personId");

-- CreateIndex
CREATE INDEX "Appeal_municipalityId_decidedAt_madeAt_idx" ON "Appeal"("municipalityId", "decidedAt", "madeAt");

-- CreateIndex
CREATE UNIQUE INDEX "Appeal_municipalityId_decisionId_key" ON "Appeal"("municipalityId", "decisionId");

-- CreateIndex
CREATE INDEX "LockedOriginal_municipalityId_deleteAfter_idx" ON "LockedOriginal"("municipalityId", "deleteAfter");

-- CreateIndex
CREATE INDEX "Suspension_municipalityId_personId_endsAt_idx" ON "Suspension"("municipalityId", "personId", "endsAt");

-- CreateIndex
CREATE INDEX "ContributionTrace_municipalityId_personId_at_idx" ON "ContributionTrace"("municipalityId", "personId", "at");

-- CreateIndex
CREATE INDEX "ContributionTrace_municipalityId_fingerprint_at_idx" ON "ContributionTrace"("municipalityId", "fingerprint", "at");

-- AddForeignKey
ALTER TABLE "ModerationCase" ADD CONSTRAINT "ModerationCase_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationCase" ADD CONSTRAINT "ModerationCase_municipalityId_authorId_fkey" FOREIGN KEY ("municipalityId", "authorId") REFERENCES "Person"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationCase" ADD CONSTRAINT "ModerationCase_municipalityId_claimedById_fkey" FOREIGN KEY ("municipalityId", "claimedById") REFERENCES "Person"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_municipalityId_caseId_fkey" FOREIGN KEY ("municipalityId", "caseId") REFERENCES "ModerationCase"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_municipalityId_reporterId_fkey" FOREIGN KEY ("municipalityId", "reporterId") REFERENCES "Person"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationDecision" ADD CONSTRAINT "ModerationDecision_municipalityId_caseId_fkey" FOREIGN KEY ("municipalityId", "caseId") REFERENCES "ModerationCase"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationDecision" ADD CONSTRAINT "ModerationDecision_municipalityId_decidedById_fkey" FOREIGN KEY ("municipalityId", "decidedById") REFERENCES "Person"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationDecision" ADD CONSTRAINT "ModerationDecision_municipalityId_secondById_fkey" FOREIGN KEY ("municipalityId", "secondById") REFERENCES "Person"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationDecision" ADD CONSTRAINT "ModerationDecision_municipalityId_endedById_fkey" FOREIGN KEY ("municipalityId", "endedById") REFERENCES "Person"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_municipalityId_decisionId_fkey" FOREIGN KEY ("municipalityId", "decisionId") REFERENCES "ModerationDecision"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_municipalityId_personId_fkey" FOREIGN KEY ("municipalityId", "personId") REFERENCES "Person"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_municipalityId_decidedById_fkey" FOREIGN KEY ("municipalityId", "decidedById") REFERENCES "Person"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LockedOriginal" ADD CONSTRAINT "LockedOriginal_municipalityId_decisionId_fkey" FOREIGN KEY ("municipalityId", "decisionId") REFERENCES "ModerationDecision"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suspension" ADD CONSTRAINT "Suspension_municipalityId_decisionId_fkey" FOREIGN KEY ("municipalityId", "decisionId") REFERENCES "ModerationDecision"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suspension" ADD CONSTRAINT "Suspension_municipalityId_personId_fkey" FOREIGN KEY ("municipalityId", "personId") REFERENCES "Person"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContributionTrace" ADD CONSTRAINT "ContributionTrace_municipalityId_personId_fkey" FOREIGN KEY ("municipalityId", "personId") REFERENCES "Person"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationSettings" ADD CONSTRAINT "ModerationSettings_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What Prisma's schema language cannot say

-- one open case per contribution: the second report joins the first
CREATE UNIQUE INDEX "ModerationCase_open" ON "ModerationCase" ("municipalityId", "subjectId") WHERE "closedAt" IS NULL;
-- the queue: longest waiting first
CREATE INDEX "ModerationCase_waiting" ON "ModerationCase" ("municipalityId", "openedAt", "id") WHERE "closedAt" IS NULL;
CREATE INDEX "Appeal_waiting" ON "Appeal" ("municipalityId", "madeAt", "id") WHERE "decidedAt" IS NULL;
-- one decision at a time waits for the second pair of eyes
CREATE UNIQUE INDEX "ModerationDecision_pending" ON "ModerationDecision" ("municipalityId", "caseId")
  WHERE "effectiveAt" IS NULL AND "objection" IS NULL;

-- nobody agrees to the own decision, nobody judges an appeal against it
ALTER TABLE "ModerationDecision" ADD CONSTRAINT "ModerationDecision_second" CHECK ("secondById" IS NULL OR "secondById" <> "decidedById");
ALTER TABLE "ModerationDecision" ADD CONSTRAINT "ModerationDecision_reasons"
  CHECK (("measure" = 'leave' AND NOT "warned" AND "suspendedDays" IS NULL) OR "rule" IS NOT NULL);
