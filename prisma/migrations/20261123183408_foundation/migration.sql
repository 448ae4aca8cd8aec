CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "IdeaStatus" AS ENUM ('new', 'inReview', 'accepted', 'planned', 'done', 'declined', 'forwarded', 'merged');

-- CreateEnum
CREATE TYPE "DeclineReason" AS ENUM ('notResponsible', 'againstLaw', 'tooExpensive', 'notFeasible', 'alreadyExists', 'otherPriorities', 'other');

-- CreateEnum
CREATE TYPE "HidingReason" AS ENUM ('insult', 'personalData', 'advertising', 'unlawful', 'offTopic', 'other');

-- CreateEnum
CREATE TYPE "LegalPageKind" AS ENUM ('impressum', 'datenschutz', 'barrierefreiheit', 'leichteSprache');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('editor', 'moderator', 'projectLead', 'administrator');

-- CreateEnum
CREATE TYPE "MailTokenKind" AS ENUM ('verifyEmail', 'resetPassword', 'changeEmail');

-- CreateEnum
CREATE TYPE "PhotoState" AS ENUM ('waiting', 'ready', 'broken');

-- CreateEnum
CREATE TYPE "ProjectState" AS ENUM ('planned', 'running', 'paused', 'done', 'stopped');

-- CreateEnum
CREATE TYPE "ChangeReason" AS ENUM ('supplier', 'staff', 'permit', 'funding', 'price', 'weather', 'scope', 'politics', 'other');

-- CreateTable
CREATE TABLE "ChronicleEntry" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "kind" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "public" BOOLEAN NOT NULL DEFAULT false,
    "facts" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "ChronicleEntry_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "Idea" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "status" "IdeaStatus" NOT NULL DEFAULT 'new',
    "statusSince" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "topicId" UUID,
    "districtId" UUID,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "photoId" UUID,
    "authorId" UUID NOT NULL,
    "submittedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "supportCount" INTEGER NOT NULL DEFAULT 0,
    "mergedIntoId" UUID,
    "withdrawnAt" TIMESTAMPTZ,
    "hiddenAt" TIMESTAMPTZ,
    "search" tsvector GENERATED ALWAYS AS (setweight(to_tsvector('german', "title"), 'A') || setweight(to_tsvector('german', "text"), 'B')) STORED,

    CONSTRAINT "Idea_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "IdeaSupport" (
    "municipalityId" UUID NOT NULL,
    "ideaId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "supportedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IdeaSupport_pkey" PRIMARY KEY ("municipalityId","ideaId","personId")
);

-- CreateTable
CREATE TABLE "IdeaAnswer" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ideaId" UUID NOT NULL,
    "status" "IdeaStatus" NOT NULL,
    "reason" "DeclineReason",
    "forwardedTo" TEXT,
    "text" TEXT NOT NULL,
    "answeredById" UUID NOT NULL,
    "answeredAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IdeaAnswer_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "IdeaHiding" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ideaId" UUID NOT NULL,
    "reason" "HidingReason" NOT NULL,
    "text" TEXT NOT NULL,
    "hiddenById" UUID NOT NULL,
    "hiddenAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "shownAt" TIMESTAMPTZ,
    "shownById" UUID,

    CONSTRAINT "IdeaHiding_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "IdeaDraft" (
    "municipalityId" UUID NOT NULL,
    "tokenHash" CHAR(64) NOT NULL,
    "ideaId" UUID NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "topicId" UUID,
    "districtId" UUID,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "photoId" UUID,
    "personId" UUID,
    "updatedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IdeaDraft_pkey" PRIMARY KEY ("municipalityId","tokenHash")
);

-- CreateTable
CREATE TABLE "Municipality" (
    "id" UUID NOT NULL,
    "ags" VARCHAR(8) NOT NULL,
    "ars" VARCHAR(12),
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "land" TEXT NOT NULL,
    "district" TEXT,
    "population" INTEGER,
    "areaKm2" DOUBLE PRECISION,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "boundary" JSONB,
    "brandColour" TEXT NOT NULL DEFAULT '#1f5c8b',
    "crestPhotoId" UUID,
    "headerPhotoId" UUID,
    "address" TEXT NOT NULL DEFAULT '',
    "contactEmail" TEXT NOT NULL DEFAULT '',
    "contactPhone" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "foundedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Municipality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MunicipalityHost" (
    "municipalityId" UUID NOT NULL,
    "host" TEXT NOT NULL,

    CONSTRAINT "MunicipalityHost_pkey" PRIMARY KEY ("municipalityId","host")
);

-- CreateTable
CREATE TABLE "District" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "District_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "Topic" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "icon" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "LegalPage" (
    "municipalityId" UUID NOT NULL,
    "kind" "LegalPageKind" NOT NULL,
    "language" VARCHAR(2) NOT NULL,
    "body" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,

    CONSTRAINT "LegalPage_pkey" PRIMARY KEY ("municipalityId","kind","language")
);

-- CreateTable
CREATE TABLE "ClosedCapability" (
    "municipalityId" UUID NOT NULL,
    "capability" TEXT NOT NULL,
    "closedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedById" UUID,

    CONSTRAINT "ClosedCapability_pkey" PRIMARY KEY ("municipalityId","capability")
);

-- CreateTable
CREATE TABLE "RunningNumber" (
    "municipalityId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "RunningNumber_pkey" PRIMARY KEY ("municipalityId","kind")
);

-- CreateTable
CREATE TABLE "SetupLink" (
    "tokenHash" CHAR(64) NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "usedAt" TIMESTAMPTZ,

    CONSTRAINT "SetupLink_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "BarrierReport" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "page" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "email" TEXT,
    "reportedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "doneAt" TIMESTAMPTZ,
    "doneById" UUID,

    CONSTRAINT "BarrierReport_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "municipalityId" UUID NOT NULL,
    "entryId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ,

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("municipalityId","entryId","personId")
);

-- CreateTable
CREATE TABLE "Person" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT,
    "emailVerifiedAt" TIMESTAMPTZ,
    "passwordHash" TEXT,
    "displayName" TEXT,
    "language" VARCHAR(2) NOT NULL DEFAULT 'de',
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "PersonRole" (
    "municipalityId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "grantedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "grantedById" UUID,

    CONSTRAINT "PersonRole_pkey" PRIMARY KEY ("municipalityId","personId","role")
);

-- CreateTable
CREATE TABLE "Session" (
    "municipalityId" UUID NOT NULL,
    "tokenHash" CHAR(64) NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "device" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("municipalityId","tokenHash")
);

-- CreateTable
CREATE TABLE "MailToken" (
    "municipalityId" UUID NOT NULL,
    "tokenHash" CHAR(64) NOT NULL,
    "kind" "MailTokenKind" NOT NULL,
    "personId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "usedAt" TIMESTAMPTZ,

    CONSTRAINT "MailToken_pkey" PRIMARY KEY ("municipalityId","tokenHash")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "municipalityId" UUID NOT NULL,
    "tokenHash" CHAR(64) NOT NULL,
    "email" TEXT NOT NULL,
    "roles" "Role"[],
    "invitedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "acceptedAt" TIMESTAMPTZ,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("municipalityId","tokenHash")
);

-- CreateTable
CREATE TABLE "Photo" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "state" "PhotoState" NOT NULL DEFAULT 'waiting',
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "uploadedById" UUID,
    "uploadedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Photo_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "Project" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "department" TEXT NOT NULL DEFAULT '',
    "contactName" TEXT NOT NULL DEFAULT '',
    "contactEmail" TEXT NOT NULL DEFAULT '',
    "topicId" UUID,
    "districtId" UUID,
    "place" TEXT NOT NULL DEFAULT '',
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "state" "ProjectState" NOT NULL DEFAULT 'planned',
    "startFirstPromised" DATE,
    "endFirstPromised" DATE,
    "costFirstPromised" BIGINT,
    "startPlanned" DATE,
    "endPlanned" DATE,
    "startActual" DATE,
    "endActual" DATE,
    "costEstimate" BIGINT,
    "costApproved" BIGINT,
    "costSpent" BIGINT,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" TIMESTAMPTZ,
    "lastUpdateAt" TIMESTAMPTZ,
    "search" tsvector GENERATED ALWAYS AS (setweight(to_tsvector('german', "title"), 'A') || setweight(to_tsvector('german', "summary"), 'B') || setweight(to_tsvector('german', "description"), 'C')) STORED,

    CONSTRAINT "Project_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "Milestone" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "weight" INTEGER NOT NULL DEFAULT 1,
    "position" INTEGER NOT NULL DEFAULT 0,
    "firstPromised" DATE,
    "planned" DATE,
    "actual" DATE,
    "cancelledOn" DATE,

    CONSTRAINT "Milestone_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "ProjectIdea" (
    "municipalityId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "ideaId" UUID NOT NULL,
    "linkedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProjectIdea_pkey" PRIMARY KEY ("municipalityId","projectId","ideaId")
);

-- CreateTable
CREATE TABLE "ProjectUpdate" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "photoId" UUID,
    "writtenById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" TIMESTAMPTZ,

    CONSTRAINT "ProjectUpdate_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "ProjectChange" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "updateId" UUID NOT NULL,
    "milestoneId" UUID,
    "field" TEXT NOT NULL,
    "was" TEXT,
    "now" TEXT,
    "reason" "ChangeReason",
    "explanation" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ProjectChange_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "ProjectFollower" (
    "municipalityId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "followedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProjectFollower_pkey" PRIMARY KEY ("municipalityId","projectId","personId")
);

-- CreateIndex
CREATE INDEX "ChronicleEntry_municipalityId_subjectKind_subjectId_at_idx" ON "ChronicleEntry"("municipalityId", "subjectKind", "subjectId", "at");

-- CreateIndex
CREATE INDEX "ChronicleEntry_municipalityId_at_idx" ON "ChronicleEntry"("municipalityId", "at");

-- CreateIndex
CREATE INDEX "ChronicleEntry_municipalityId_actorId_idx" ON "ChronicleEntry"("municipalityId", "actorId");

-- CreateIndex
CREATE INDEX "Idea_municipalityId_authorId_idx" ON "Idea"("municipalityId", "authorId");

-- CreateIndex
CREATE INDEX "Idea_municipalityId_mergedIntoId_idx" ON "Idea"("municipalityId", "mergedIntoId");

-- CreateIndex
CREATE INDEX "Idea_search_idx" ON "Idea" USING GIN ("search");

-- CreateIndex
CREATE INDEX "Idea_title_idx" ON "Idea" USING GIN ("title" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "Idea_municipalityId_number_key" ON "Idea"("municipalityId", "number");

-- CreateIndex
CREATE INDEX "IdeaSupport_municipalityId_personId_idx" ON "IdeaSupport"("municipalityId", "personId");

-- CreateIndex
CREATE INDEX "IdeaAnswer_municipalityId_ideaId_answeredAt_idx" ON "IdeaAnswer"("municipalityId", "ideaId", "answeredAt");

-- CreateIndex
CREATE INDEX "IdeaAnswer_municipalityId_answeredById_idx" ON "IdeaAnswer"("municipalityId", "answeredById");

-- CreateIndex
CREATE INDEX "IdeaHiding_municipalityId_ideaId_idx" ON "IdeaHiding"("municipalityId", "ideaId");

-- CreateIndex
CREATE INDEX "IdeaHiding_municipalityId_hiddenById_idx" ON "IdeaHiding"("municipalityId", "hiddenById");

-- CreateIndex
CREATE INDEX "IdeaDraft_municipalityId_personId_idx" ON "IdeaDraft"("municipalityId", "personId");

-- CreateIndex
CREATE INDEX "IdeaDraft_municipalityId_updatedAt_idx" ON "IdeaDraft"("municipalityId", "updatedAt");

-- CreateIndex
CREATE UNIQUE INDEX "IdeaDraft_municipalityId_ideaId_key" ON "IdeaDraft"("municipalityId", "ideaId");

-- CreateIndex
CREATE UNIQUE INDEX "MunicipalityHost_host_key" ON "MunicipalityHost"("host");

-- CreateIndex
CREATE UNIQUE INDEX "District_municipalityId_name_key" ON "District"("municipalityId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_municipalityId_name_key" ON "Topic"("municipalityId", "name");

-- CreateIndex
CREATE INDEX "BarrierReport_municipalityId_doneAt_reportedAt_idx" ON "BarrierReport"("municipalityId", "doneAt", "reportedAt");

-- CreateIndex
CREATE INDEX "Delivery_municipalityId_personId_idx" ON "Delivery"("municipalityId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_municipalityId_email_key" ON "Person"("municipalityId", "email");

-- CreateIndex
CREATE INDEX "Session_municipalityId_personId_idx" ON "Session"("municipalityId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_municipalityId_id_key" ON "Session"("municipalityId", "id");

-- CreateIndex
CREATE INDEX "MailToken_municipalityId_personId_kind_idx" ON "MailToken"("municipalityId", "personId", "kind");

-- CreateIndex
CREATE INDEX "Invitation_municipalityId_email_idx" ON "Invitation"("municipalityId", "email");

-- CreateIndex
CREATE INDEX "Photo_municipalityId_uploadedById_idx" ON "Photo"("municipalityId", "uploadedById");

-- CreateIndex
CREATE INDEX "Project_municipalityId_publishedAt_idx" ON "Project"("municipalityId", "publishedAt");

-- CreateIndex
CREATE INDEX "Project_municipalityId_lastUpdateAt_idx" ON "Project"("municipalityId", "lastUpdateAt");

-- CreateIndex
CREATE INDEX "Project_search_idx" ON "Project" USING GIN ("search");

-- CreateIndex
CREATE INDEX "Project_title_idx" ON "Project" USING GIN ("title" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "Project_municipalityId_number_key" ON "Project"("municipalityId", "number");

-- CreateIndex
CREATE INDEX "Milestone_municipalityId_projectId_position_idx" ON "Milestone"("municipalityId", "projectId", "position");

-- CreateIndex
CREATE INDEX "ProjectIdea_municipalityId_ideaId_idx" ON "ProjectIdea"("municipalityId", "ideaId");

-- CreateIndex
CREATE INDEX "ProjectUpdate_municipalityId_projectId_publishedAt_idx" ON "ProjectUpdate"("municipalityId", "projectId", "publishedAt");

-- CreateIndex
CREATE INDEX "ProjectUpdate_municipalityId_publishedAt_idx" ON "ProjectUpdate"("municipalityId", "publishedAt");

-- CreateIndex
CREATE INDEX "ProjectUpdate_municipalityId_writtenById_idx" ON "ProjectUpdate"("municipalityId", "writtenById");

-- CreateIndex
CREATE INDEX "ProjectChange_municipalityId_updateId_idx" ON "ProjectChange"("municipalityId", "updateId");

-- CreateIndex
CREATE INDEX "ProjectChange_municipalityId_milestoneId_idx" ON "ProjectChange"("municipalityId", "milestoneId");

-- CreateIndex
CREATE INDEX "ProjectFollower_municipalityId_personId_idx" ON "ProjectFollower"("municipalityId", "personId");

-- AddForeignKey
ALTER TABLE "ChronicleEntry" ADD CONSTRAINT "ChronicleEntry_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChronicleEntry" ADD CONSTRAINT "ChronicleEntry_municipalityId_actorId_fkey" FOREIGN KEY ("municipalityId", "actorId") REFERENCES "Person"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Idea" ADD CONSTRAINT "Idea_municipalityId_authorId_fkey" FOREIGN KEY ("municipalityId", "authorId") REFERENCES "Person"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Idea" ADD CONSTRAINT "Idea_municipalityId_topicId_fkey" FOREIGN KEY ("municipalityId", "topicId") REFERENCES "Topic"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Idea" ADD CONSTRAINT "Idea_municipalityId_districtId_fkey" FOREIGN KEY ("municipalityId", "districtId") REFERENCES "District"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Idea" ADD CONSTRAINT "Idea_municipalityId_photoId_fkey" FOREIGN KEY ("municipalityId", "photoId") REFERENCES "Photo"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Idea" ADD CONSTRAINT "Idea_municipalityId_mergedIntoId_fkey" FOREIGN KEY ("municipalityId", "mergedIntoId") REFERENCES "Idea"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdeaSupport" ADD CONSTRAINT "IdeaSupport_municipalityId_ideaId_fkey" FOREIGN KEY ("municipalityId", "ideaId") REFERENCES "Idea"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdeaSupport" ADD CONSTRAINT "IdeaSupport_municipalityId_personId_fkey" FOREIGN KEY ("municipalityId", "personId") REFERENCES "Person"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdeaAnswer" ADD CONSTRAINT "IdeaAnswer_municipalityId_ideaId_fkey" FOREIGN KEY ("municipalityId", "ideaId") REFERENCES "Idea"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdeaAnswer" ADD CONSTRAINT "IdeaAnswer_municipalityId_answeredById_fkey" FOREIGN KEY ("municipalityId", "answeredById") REFERENCES "Person"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdeaHiding" ADD CONSTRAINT "IdeaHiding_municipalityId_ideaId_fkey" FOREIGN KEY ("municipalityId", "ideaId") REFERENCES "Idea"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdeaHiding" ADD CONSTRAINT "IdeaHiding_municipalityId_hiddenById_fkey" FOREIGN KEY ("municipalityId", "hiddenById") REFERENCES "Person"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdeaDraft" ADD CONSTRAINT "IdeaDraft_municipalityId_topicId_fkey" FOREIGN KEY ("municipalityId", "topicId") REFERENCES "Topic"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdeaDraft" ADD CONSTRAINT "IdeaDraft_municipalityId_districtId_fkey" FOREIGN KEY ("municipalityId", "districtId") REFERENCES "District"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdeaDraft" ADD CONSTRAINT "IdeaDraft_municipalityId_photoId_fkey" FOREIGN KEY ("municipalityId", "photoId") REFERENCES "Photo"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdeaDraft" ADD CONSTRAINT "IdeaDraft_municipalityId_personId_fkey" FOREIGN KEY ("municipalityId", "personId") REFERENCES "Person"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Municipality" ADD CONSTRAINT "Municipality_id_crestPhotoId_fkey" FOREIGN KEY ("id", "crestPhotoId") REFERENCES "Photo"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Municipality" ADD CONSTRAINT "Municipality_id_headerPhotoId_fkey" FOREIGN KEY ("id", "headerPhotoId") REFERENCES "Photo"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MunicipalityHost" ADD CONSTRAINT "MunicipalityHost_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "District" ADD CONSTRAINT "District_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LegalPage" ADD CONSTRAINT "LegalPage_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClosedCapability" ADD CONSTRAINT "ClosedCapability_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RunningNumber" ADD CONSTRAINT "RunningNumber_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BarrierReport" ADD CONSTRAINT "BarrierReport_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_municipalityId_entryId_fkey" FOREIGN KEY ("municipalityId", "entryId") REFERENCES "ChronicleEntry"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_municipalityId_personId_fkey" FOREIGN KEY ("municipalityId", "personId") REFERENCES "Person"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonRole" ADD CONSTRAINT "PersonRole_municipalityId_personId_fkey" FOREIGN KEY ("municipalityId", "personId") REFERENCES "Person"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_municipalityId_personId_fkey" FOREIGN KEY ("municipalityId", "personId") REFERENCES "Person"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailToken" ADD CONSTRAINT "MailToken_municipalityId_personId_fkey" FOREIGN KEY ("municipalityId", "personId") REFERENCES "Person"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_municipalityId_invitedById_fkey" FOREIGN KEY ("municipalityId", "invitedById") REFERENCES "Person"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Photo" ADD CONSTRAINT "Photo_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Photo" ADD CONSTRAINT "Photo_municipalityId_uploadedById_fkey" FOREIGN KEY ("municipalityId", "uploadedById") REFERENCES "Person"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_municipalityId_topicId_fkey" FOREIGN KEY ("municipalityId", "topicId") REFERENCES "Topic"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_municipalityId_districtId_fkey" FOREIGN KEY ("municipalityId", "districtId") REFERENCES "District"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_municipalityId_projectId_fkey" FOREIGN KEY ("municipalityId", "projectId") REFERENCES "Project"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectIdea" ADD CONSTRAINT "ProjectIdea_municipalityId_projectId_fkey" FOREIGN KEY ("municipalityId", "projectId") REFERENCES "Project"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectIdea" ADD CONSTRAINT "ProjectIdea_municipalityId_ideaId_fkey" FOREIGN KEY ("municipalityId", "ideaId") REFERENCES "Idea"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectUpdate" ADD CONSTRAINT "ProjectUpdate_municipalityId_projectId_fkey" FOREIGN KEY ("municipalityId", "projectId") REFERENCES "Project"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectUpdate" ADD CONSTRAINT "ProjectUpdate_municipalityId_photoId_fkey" FOREIGN KEY ("municipalityId", "photoId") REFERENCES "Photo"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectUpdate" ADD CONSTRAINT "ProjectUpdate_municipalityId_writtenById_fkey" FOREIGN KEY ("municipalityId", "writtenById") REFERENCES "Person"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectChange" ADD CONSTRAINT "ProjectChange_municipalityId_updateId_fkey" FOREIGN KEY ("municipalityId", "updateId") REFERENCES "ProjectUpdate"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectChange" ADD CONSTRAINT "ProjectChange_municipalityId_milestoneId_fkey" FOREIGN KEY ("municipalityId", "milestoneId") REFERENCES "Milestone"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectFollower" ADD CONSTRAINT "ProjectFollower_municipalityId_projectId_fkey" FOREIGN KEY ("municipalityId", "projectId") REFERENCES "Project"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectFollower" ADD CONSTRAINT "ProjectFollower_municipalityId_personId_fkey" FOREIGN KEY ("municipalityId", "personId") REFERENCES "Person"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema language cannot say

-- lists show what is neither hidden, withdrawn nor merged; sorted by time or by support
CREATE INDEX "Idea_visible_newest" ON "Idea" ("municipalityId", "submittedAt" DESC, "id" DESC)
  WHERE "hiddenAt" IS NULL AND "withdrawnAt" IS NULL AND "mergedIntoId" IS NULL;
CREATE INDEX "Idea_visible_supported" ON "Idea" ("municipalityId", "supportCount" DESC, "id" DESC)
  WHERE "hiddenAt" IS NULL AND "withdrawnAt" IS NULL AND "mergedIntoId" IS NULL;
-- the triage queue: longest waiting first
CREATE INDEX "Idea_waiting" ON "Idea" ("municipalityId", "statusSince", "id")
  WHERE "status" IN ('new', 'inReview') AND "hiddenAt" IS NULL AND "withdrawnAt" IS NULL;

ALTER TABLE "Idea" ADD CONSTRAINT "Idea_place" CHECK (("latitude" IS NULL) = ("longitude" IS NULL));
ALTER TABLE "Idea" ADD CONSTRAINT "Idea_supportCount" CHECK ("supportCount" >= 0);
ALTER TABLE "Idea" ADD CONSTRAINT "Idea_merged" CHECK (("status" = 'merged') = ("mergedIntoId" IS NOT NULL));
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_weight" CHECK ("weight" > 0);

-- the count of supporters is kept with their rows, whoever writes them
CREATE FUNCTION count_support() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE "Idea" SET "supportCount" = "supportCount" + 1 WHERE "municipalityId" = NEW."municipalityId" AND "id" = NEW."ideaId";
  ELSE
    UPDATE "Idea" SET "supportCount" = "supportCount" - 1 WHERE "municipalityId" = OLD."municipalityId" AND "id" = OLD."ideaId";
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER count_support AFTER INSERT OR DELETE ON "IdeaSupport" FOR EACH ROW EXECUTE FUNCTION count_support();

-- the chronicle is append-only, and every process hears of a new entry to throw away its rendered pages
CREATE FUNCTION keep_chronicle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the chronicle is append-only';
END $$;
CREATE TRIGGER keep_chronicle BEFORE UPDATE ON "ChronicleEntry" FOR EACH ROW EXECUTE FUNCTION keep_chronicle();

CREATE FUNCTION announce_chronicle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('chronicle', NEW."municipalityId"::text);
  RETURN NULL;
END $$;
CREATE TRIGGER announce_chronicle AFTER INSERT ON "ChronicleEntry" FOR EACH ROW EXECUTE FUNCTION announce_chronicle();

-- what was promised first is never rewritten
CREATE FUNCTION keep_first_promise() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."publishedAt" IS NOT NULL AND (
    NEW."startFirstPromised" IS DISTINCT FROM OLD."startFirstPromised" OR NEW."endFirstPromised" IS DISTINCT FROM OLD."endFirstPromised"
    OR NEW."costFirstPromised" IS DISTINCT FROM OLD."costFirstPromised" OR NEW."publishedAt" IS DISTINCT FROM OLD."publishedAt") THEN
    RAISE EXCEPTION 'a first promise stays as it was published';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_first_promise BEFORE UPDATE ON "Project" FOR EACH ROW EXECUTE FUNCTION keep_first_promise();
