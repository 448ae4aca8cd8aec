-- CreateEnum
CREATE TYPE "ProcessLevel" AS ENUM ('inform', 'consult', 'cooperate', 'decide');

-- CreateEnum
CREATE TYPE "PhaseKind" AS ENUM ('inform', 'ideas', 'discuss', 'vote', 'budget', 'consult', 'result');

-- CreateEnum
CREATE TYPE "PhaseDate" AS ENUM ('start', 'end');

-- AlterTable
ALTER TABLE "Idea" ADD COLUMN     "phaseId" UUID;

-- AlterTable
ALTER TABLE "IdeaDraft" ADD COLUMN     "phaseId" UUID;

-- CreateTable
CREATE TABLE "Process" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "blueprint" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "purpose" TEXT NOT NULL DEFAULT '',
    "openText" TEXT NOT NULL DEFAULT '',
    "fixedText" TEXT NOT NULL DEFAULT '',
    "level" "ProcessLevel" NOT NULL,
    "area" JSONB,
    "topicId" UUID,
    "department" TEXT NOT NULL DEFAULT '',
    "contactName" TEXT NOT NULL DEFAULT '',
    "contactEmail" TEXT NOT NULL DEFAULT '',
    "decidedBy" TEXT NOT NULL DEFAULT '',
    "decidedOn" DATE,
    "decidedOnFirst" DATE,
    "resultText" TEXT NOT NULL DEFAULT '',
    "resultAt" TIMESTAMPTZ,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ,
    "publicationToldAt" TIMESTAMPTZ,
    "stoppedAt" TIMESTAMPTZ,
    "stopReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Process_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "ProcessDistrict" (
    "municipalityId" UUID NOT NULL,
    "processId" UUID NOT NULL,
    "districtId" UUID NOT NULL,

    CONSTRAINT "ProcessDistrict_pkey" PRIMARY KEY ("municipalityId","processId","districtId")
);

-- CreateTable
CREATE TABLE "Phase" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "processId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "PhaseKind" NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "startsAt" TIMESTAMPTZ NOT NULL,
    "endsAt" TIMESTAMPTZ,
    "startsFirst" TIMESTAMPTZ,
    "endsFirst" TIMESTAMPTZ,
    "settings" JSONB NOT NULL DEFAULT '{}',
    "openingToldAt" TIMESTAMPTZ,
    "closingToldAt" TIMESTAMPTZ,

    CONSTRAINT "Phase_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "PhaseExtension" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "phaseId" UUID NOT NULL,
    "field" "PhaseDate" NOT NULL,
    "was" TIMESTAMPTZ,
    "now" TIMESTAMPTZ,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID NOT NULL,

    CONSTRAINT "PhaseExtension_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "ProcessDocument" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "processId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "bytes" INTEGER,
    "addedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "addedById" UUID NOT NULL,

    CONSTRAINT "ProcessDocument_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateIndex
CREATE INDEX "Process_municipalityId_publishedAt_idx" ON "Process"("municipalityId", "publishedAt");

-- CreateIndex
CREATE INDEX "Process_municipalityId_createdById_idx" ON "Process"("municipalityId", "createdById");

-- CreateIndex
CREATE UNIQUE INDEX "Process_municipalityId_number_key" ON "Process"("municipalityId", "number");

-- CreateIndex
CREATE INDEX "ProcessDistrict_municipalityId_districtId_idx" ON "ProcessDistrict"("municipalityId", "districtId");

-- CreateIndex
CREATE INDEX "Phase_municipalityId_processId_position_idx" ON "Phase"("municipalityId", "processId", "position");

-- CreateIndex
CREATE INDEX "Phase_municipalityId_startsAt_endsAt_idx" ON "Phase"("municipalityId", "startsAt", "endsAt");

-- CreateIndex
CREATE INDEX "PhaseExtension_municipalityId_phaseId_at_idx" ON "PhaseExtension"("municipalityId", "phaseId", "at");

-- CreateIndex
CREATE INDEX "PhaseExtension_municipalityId_byId_idx" ON "PhaseExtension"("municipalityId", "byId");

-- CreateIndex
CREATE INDEX "ProcessDocument_municipalityId_processId_addedAt_idx" ON "ProcessDocument"("municipalityId", "processId", "addedAt");

-- CreateIndex
CREATE INDEX "ProcessDocument_municipalityId_addedById_idx" ON "ProcessDocument"("municipalityId", "addedById");

-- CreateIndex
CREATE INDEX "IdeaDraft_municipalityId_phaseId_idx" ON "IdeaDraft"("municipalityId", "phaseId");

-- AddForeignKey
ALTER TABLE "Idea" ADD CONSTRAINT "Idea_municipalityId_phaseId_fkey" FOREIGN KEY ("municipalityId", "phaseId") REFERENCES "Phase"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdeaDraft" ADD CONSTRAINT "IdeaDraft_municipalityId_phaseId_fkey" FOREIGN KEY ("municipalityId", "phaseId") REFERENCES "Phase"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Process" ADD CONSTRAINT "Process_municipalityId_createdById_fkey" FOREIGN KEY ("municipalityId", "createdById") REFERENCES "Person"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Process" ADD CONSTRAINT "Process_municipalityId_topicId_fkey" FOREIGN KEY ("municipalityId", "topicId") REFERENCES "Topic"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProcessDistrict" ADD CONSTRAINT "ProcessDistrict_municipalityId_processId_fkey" FOREIGN KEY ("municipalityId", "processId") REFERENCES "Process"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProcessDistrict" ADD CONSTRAINT "ProcessDistrict_municipalityId_districtId_fkey" FOREIGN KEY ("municipalityId", "districtId") REFERENCES "District"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Phase" ADD CONSTRAINT "Phase_municipalityId_processId_fkey" FOREIGN KEY ("municipalityId", "processId") REFERENCES "Process"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PhaseExtension" ADD CONSTRAINT "PhaseExtension_municipalityId_phaseId_fkey" FOREIGN KEY ("municipalityId", "phaseId") REFERENCES "Phase"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PhaseExtension" ADD CONSTRAINT "PhaseExtension_municipalityId_byId_fkey" FOREIGN KEY ("municipalityId", "byId") REFERENCES "Person"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProcessDocument" ADD CONSTRAINT "ProcessDocument_municipalityId_processId_fkey" FOREIGN KEY ("municipalityId", "processId") REFERENCES "Process"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProcessDocument" ADD CONSTRAINT "ProcessDocument_municipalityId_addedById_fkey" FOREIGN KEY ("municipalityId", "addedById") REFERENCES "Person"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- found by its words from its publication on; a later publication is noticed when it is told
CREATE FUNCTION enter_process() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "SearchEntry" ("municipalityId", "kind", "subjectId", "title", "words", "visible")
  VALUES (NEW."municipalityId", 'process', NEW."id", NEW."title",
    setweight(to_tsvector('german', NEW."title"), 'A') || setweight(to_tsvector('german', NEW."summary"), 'B')
      || setweight(to_tsvector('german', NEW."purpose" || ' ' || NEW."resultText"), 'C'),
    coalesce(NEW."publishedAt" <= now(), false))
  ON CONFLICT ("municipalityId", "kind", "subjectId")
  DO UPDATE SET "title" = EXCLUDED."title", "words" = EXCLUDED."words", "visible" = EXCLUDED."visible";
  RETURN NULL;
END $$;
CREATE TRIGGER enter_process AFTER INSERT OR UPDATE OF "title", "summary", "purpose", "resultText", "publishedAt", "publicationToldAt" ON "Process"
  FOR EACH ROW EXECUTE FUNCTION enter_process();
CREATE TRIGGER leave_search AFTER DELETE ON "Process" FOR EACH ROW EXECUTE FUNCTION leave_search('process');

-- the ideas of a process; what they are counted by stands in the index
CREATE INDEX "Idea_visible_phase" ON "Idea" ("municipalityId", "phaseId", "submittedAt" DESC, "id" DESC)
  INCLUDE ("status", "topicId", "districtId")
  WHERE "hiddenAt" IS NULL AND "withdrawnAt" IS NULL AND "mergedIntoId" IS NULL AND "phaseId" IS NOT NULL;
CREATE INDEX "Idea_phase" ON "Idea" ("municipalityId", "phaseId") WHERE "phaseId" IS NOT NULL;

-- what opened or closed and was not told yet: looked for every minute
CREATE INDEX "Process_untold" ON "Process" ("municipalityId", "publishedAt") WHERE "publishedAt" IS NOT NULL AND "publicationToldAt" IS NULL;
CREATE INDEX "Phase_opening_untold" ON "Phase" ("municipalityId", "startsAt") WHERE "openingToldAt" IS NULL;
CREATE INDEX "Phase_closing_untold" ON "Phase" ("municipalityId", "endsAt") WHERE "endsAt" IS NOT NULL AND "closingToldAt" IS NULL;

ALTER TABLE "Phase" ADD CONSTRAINT "Phase_dates" CHECK ("endsAt" IS NULL OR "endsAt" > "startsAt");
ALTER TABLE "PhaseExtension" ADD CONSTRAINT "PhaseExtension_reason" CHECK (btrim("reason") <> '');
ALTER TABLE "Process" ADD CONSTRAINT "Process_stopped" CHECK ("stoppedAt" IS NULL OR ("publishedAt" IS NOT NULL AND btrim("stopReason") <> ''));
ALTER TABLE "ProcessDocument" ADD CONSTRAINT "ProcessDocument_place" CHECK (("url" IS NULL) = ("bytes" IS NOT NULL));

-- what a public process said first is never rewritten
CREATE FUNCTION keep_process_promise() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."publishedAt" <= now() AND (NEW."publishedAt" IS DISTINCT FROM OLD."publishedAt"
    OR NEW."decidedOnFirst" IS DISTINCT FROM OLD."decidedOnFirst") THEN
    RAISE EXCEPTION 'a first promise stays as it was published';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_process_promise BEFORE UPDATE ON "Process" FOR EACH ROW EXECUTE FUNCTION keep_process_promise();

CREATE FUNCTION keep_phase_promise() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."startsFirst" IS DISTINCT FROM OLD."startsFirst" OR NEW."endsFirst" IS DISTINCT FROM OLD."endsFirst")
    AND EXISTS (SELECT FROM "Process" WHERE "municipalityId" = OLD."municipalityId" AND "id" = OLD."processId" AND "publishedAt" <= now()
      AND OLD."startsFirst" IS NOT NULL) THEN
    RAISE EXCEPTION 'a first promise stays as it was published';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_phase_promise BEFORE UPDATE ON "Phase" FOR EACH ROW EXECUTE FUNCTION keep_phase_promise();
