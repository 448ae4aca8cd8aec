-- CreateEnum
CREATE TYPE "Pace" AS ENUM ('atOnce', 'daily', 'weekly', 'inApp', 'off');

-- CreateEnum
CREATE TYPE "FollowKind" AS ENUM ('process', 'idea', 'project', 'topic', 'district', 'place');

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "unsubscribeKey" UUID NOT NULL DEFAULT gen_random_uuid();

-- CreateTable
CREATE TABLE "Follow" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "personId" UUID NOT NULL,
    "kind" "FollowKind" NOT NULL,
    "subjectId" UUID,
    "name" TEXT NOT NULL DEFAULT '',
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "radius" INTEGER,
    "followedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Follow_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "NoticePreference" (
    "municipalityId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "pace" "Pace" NOT NULL,
    "changedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "NoticePreference_pkey" PRIMARY KEY ("municipalityId","personId","kind")
);

-- CreateTable
CREATE TABLE "Notice" (
    "municipalityId" UUID NOT NULL,
    "entryId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "followId" UUID,
    "subjectKind" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "path" TEXT,
    "line" TEXT NOT NULL,
    "pace" "Pace" NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "mailedAt" TIMESTAMPTZ,
    "readAt" TIMESTAMPTZ,

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("municipalityId","entryId","personId")
);

-- CreateTable
CREATE TABLE "MailStop" (
    "municipalityId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "stoppedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MailStop_pkey" PRIMARY KEY ("municipalityId","personId")
);

-- CreateTable
CREATE TABLE "NewsletterConsent" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "personId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "givenAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnAt" TIMESTAMPTZ,

    CONSTRAINT "NewsletterConsent_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "Newsletter" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "targetKind" "FollowKind" NOT NULL,
    "targetId" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "scheduledFor" TIMESTAMPTZ,
    "scheduledById" UUID,
    "startedAt" TIMESTAMPTZ,

    CONSTRAINT "Newsletter_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "NewsletterRecipient" (
    "municipalityId" UUID NOT NULL,
    "newsletterId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "sentAt" TIMESTAMPTZ,
    "failedAt" TIMESTAMPTZ,

    CONSTRAINT "NewsletterRecipient_pkey" PRIMARY KEY ("municipalityId","newsletterId","personId")
);

-- CreateIndex
CREATE INDEX "Follow_municipalityId_kind_subjectId_idx" ON "Follow"("municipalityId", "kind", "subjectId");

-- CreateIndex
CREATE INDEX "Follow_municipalityId_kind_latitude_idx" ON "Follow"("municipalityId", "kind", "latitude");

-- CreateIndex
CREATE UNIQUE INDEX "Follow_municipalityId_personId_kind_subjectId_key" ON "Follow"("municipalityId", "personId", "kind", "subjectId");

-- CreateIndex
CREATE INDEX "Notice_municipalityId_personId_createdAt_idx" ON "Notice"("municipalityId", "personId", "createdAt");

-- CreateIndex
CREATE INDEX "Notice_municipalityId_subjectId_idx" ON "Notice"("municipalityId", "subjectId");

-- CreateIndex
CREATE INDEX "NewsletterConsent_municipalityId_personId_idx" ON "NewsletterConsent"("municipalityId", "personId");

-- CreateIndex
CREATE INDEX "Newsletter_municipalityId_createdById_idx" ON "Newsletter"("municipalityId", "createdById");

-- CreateIndex
CREATE INDEX "NewsletterRecipient_municipalityId_personId_idx" ON "NewsletterRecipient"("municipalityId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_municipalityId_unsubscribeKey_key" ON "Person"("municipalityId", "unsubscribeKey");

-- AddForeignKey
ALTER TABLE "Follow" ADD CONSTRAINT "Follow_municipalityId_personId_fkey" FOREIGN KEY ("municipalityId", "personId") REFERENCES "Person"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticePreference" ADD CONSTRAINT "NoticePreference_municipalityId_personId_fkey" FOREIGN KEY ("municipalityId", "personId") REFERENCES "Person"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_municipalityId_entryId_fkey" FOREIGN KEY ("municipalityId", "entryId") REFERENCES "ChronicleEntry"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_municipalityId_personId_fkey" FOREIGN KEY ("municipalityId", "personId") REFERENCES "Person"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailStop" ADD CONSTRAINT "MailStop_municipalityId_personId_fkey" FOREIGN KEY ("municipalityId", "personId") REFERENCES "Person"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NewsletterConsent" ADD CONSTRAINT "NewsletterConsent_municipalityId_personId_fkey" FOREIGN KEY ("municipalityId", "personId") REFERENCES "Person"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Newsletter" ADD CONSTRAINT "Newsletter_municipalityId_createdById_fkey" FOREIGN KEY ("municipalityId", "createdById") REFERENCES "Person"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NewsletterRecipient" ADD CONSTRAINT "NewsletterRecipient_municipalityId_newsletterId_fkey" FOREIGN KEY ("municipalityId", "newsletterId") REFERENCES "Newsletter"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NewsletterRecipient" ADD CONSTRAINT "NewsletterRecipient_municipalityId_personId_fkey" FOREIGN KEY ("municipalityId", "personId") REFERENCES "Person"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- unread ones are counted on every page of a signed-in visitor; the digest looks for its own alone
CREATE INDEX "Notice_unread" ON "Notice" ("municipalityId", "personId") WHERE "readAt" IS NULL;
CREATE INDEX "Notice_digest" ON "Notice" ("municipalityId", "personId") WHERE "mailedAt" IS NULL AND "pace" IN ('daily', 'weekly');

-- who followed a project goes on following it
INSERT INTO "Follow" ("municipalityId", "personId", "kind", "subjectId", "followedAt")
SELECT "municipalityId", "personId", 'project', "projectId", "followedAt" FROM "ProjectFollower";

-- what was told already is not told again: each mail becomes a notice that is read
INSERT INTO "Notice" ("municipalityId", "entryId", "personId", "kind", "role", "subjectKind", "subjectId", "line", "pace", "createdAt", "mailedAt", "readAt")
SELECT d."municipalityId", d."entryId", d."personId",
  CASE WHEN e.kind IN ('idea.hidden', 'idea.shown') THEN 'decision' WHEN i."authorId" = d."personId" THEN 'ownIdea'
    WHEN e."subjectKind" = 'idea' THEN 'supported' ELSE 'project' END,
  CASE WHEN i."authorId" = d."personId" THEN 'author' WHEN e."subjectKind" = 'idea' THEN 'supporter' ELSE 'project' END,
  e."subjectKind", e."subjectId",
  CASE e.kind WHEN 'idea.answered' THEN 'Die Verwaltung hat geantwortet' WHEN 'idea.merged' THEN 'Mit einer anderen Idee zusammengelegt'
    WHEN 'idea.hidden' THEN 'Ausgeblendet' WHEN 'idea.shown' THEN 'Wieder zu sehen' WHEN 'project.published' THEN 'Neues Vorhaben'
    ELSE 'Neue Meldung' END,
  'atOnce', d."createdAt", d."sentAt", d."createdAt"
FROM "Delivery" d
JOIN "ChronicleEntry" e ON e."municipalityId" = d."municipalityId" AND e.id = d."entryId"
LEFT JOIN "Idea" i ON i."municipalityId" = e."municipalityId" AND i.id = e."subjectId";

DROP TABLE "Delivery";
DROP TABLE "ProjectFollower";
