-- CreateEnum
CREATE TYPE "IdeaChannel" AS ENUM ('online', 'phone', 'desk', 'letter', 'imported');

-- CreateEnum
CREATE TYPE "RunState" AS ENUM ('draft', 'waiting', 'running', 'finished', 'cancelled', 'failed');

-- AlterTable
ALTER TABLE "Idea" ADD COLUMN     "channel" "IdeaChannel" NOT NULL DEFAULT 'online';

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "withoutAccount" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "OnBehalfEntry" (
    "municipalityId" UUID NOT NULL,
    "ideaId" UUID NOT NULL,
    "enteredById" UUID NOT NULL,
    "enteredAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "contactEmail" TEXT,
    "contactAddress" TEXT,
    "toldAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimHash" CHAR(64),
    "receiptAt" TIMESTAMPTZ,
    "claimedAt" TIMESTAMPTZ,

    CONSTRAINT "OnBehalfEntry_pkey" PRIMARY KEY ("municipalityId","ideaId")
);

-- CreateTable
CREATE TABLE "ImportRun" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "fileHash" CHAR(64) NOT NULL,
    "state" "RunState" NOT NULL DEFAULT 'draft',
    "columns" TEXT[],
    "mapping" TEXT[],
    "addAreas" BOOLEAN NOT NULL DEFAULT true,
    "total" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "stored" INTEGER NOT NULL DEFAULT 0,
    "known" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,
    "startedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ,
    "cancelAskedAt" TIMESTAMPTZ,
    "undoneAt" TIMESTAMPTZ,
    "kept" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ImportRun_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "ImportedIdea" (
    "municipalityId" UUID NOT NULL,
    "sourceKey" CHAR(64) NOT NULL,
    "ideaId" UUID NOT NULL,
    "runId" UUID NOT NULL,

    CONSTRAINT "ImportedIdea_pkey" PRIMARY KEY ("municipalityId","sourceKey")
);

-- CreateTable
CREATE TABLE "ExportRun" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "state" "RunState" NOT NULL DEFAULT 'waiting',
    "total" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "bytes" BIGINT,
    "startedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ,
    "cancelAskedAt" TIMESTAMPTZ,
    "fileGoneAt" TIMESTAMPTZ,

    CONSTRAINT "ExportRun_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateIndex
CREATE INDEX "OnBehalfEntry_municipalityId_enteredAt_idx" ON "OnBehalfEntry"("municipalityId", "enteredAt");

-- CreateIndex
CREATE INDEX "OnBehalfEntry_municipalityId_enteredById_idx" ON "OnBehalfEntry"("municipalityId", "enteredById");

-- CreateIndex
CREATE UNIQUE INDEX "OnBehalfEntry_municipalityId_claimHash_key" ON "OnBehalfEntry"("municipalityId", "claimHash");

-- CreateIndex
CREATE INDEX "ImportRun_municipalityId_createdAt_idx" ON "ImportRun"("municipalityId", "createdAt");

-- CreateIndex
CREATE INDEX "ImportRun_municipalityId_fileHash_idx" ON "ImportRun"("municipalityId", "fileHash");

-- CreateIndex
CREATE INDEX "ImportRun_municipalityId_startedById_idx" ON "ImportRun"("municipalityId", "startedById");

-- CreateIndex
CREATE INDEX "ImportedIdea_municipalityId_runId_idx" ON "ImportedIdea"("municipalityId", "runId");

-- CreateIndex
CREATE UNIQUE INDEX "ImportedIdea_municipalityId_ideaId_key" ON "ImportedIdea"("municipalityId", "ideaId");

-- CreateIndex
CREATE INDEX "ExportRun_municipalityId_createdAt_idx" ON "ExportRun"("municipalityId", "createdAt");

-- CreateIndex
CREATE INDEX "ExportRun_municipalityId_startedById_idx" ON "ExportRun"("municipalityId", "startedById");

-- AddForeignKey
ALTER TABLE "OnBehalfEntry" ADD CONSTRAINT "OnBehalfEntry_municipalityId_ideaId_fkey" FOREIGN KEY ("municipalityId", "ideaId") REFERENCES "Idea"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OnBehalfEntry" ADD CONSTRAINT "OnBehalfEntry_municipalityId_enteredById_fkey" FOREIGN KEY ("municipalityId", "enteredById") REFERENCES "Person"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRun" ADD CONSTRAINT "ImportRun_municipalityId_startedById_fkey" FOREIGN KEY ("municipalityId", "startedById") REFERENCES "Person"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportedIdea" ADD CONSTRAINT "ImportedIdea_municipalityId_ideaId_fkey" FOREIGN KEY ("municipalityId", "ideaId") REFERENCES "Idea"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportedIdea" ADD CONSTRAINT "ImportedIdea_municipalityId_runId_fkey" FOREIGN KEY ("municipalityId", "runId") REFERENCES "ImportRun"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExportRun" ADD CONSTRAINT "ExportRun_municipalityId_startedById_fkey" FOREIGN KEY ("municipalityId", "startedById") REFERENCES "Person"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- whoever takes part without an account has nothing to sign in with
ALTER TABLE "Person" ADD CONSTRAINT "Person_withoutAccount_check" CHECK (NOT "withoutAccount" OR ("email" IS NULL AND "passwordHash" IS NULL AND "emailVerifiedAt" IS NULL));
