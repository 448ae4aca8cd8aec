-- CreateTable
CREATE TABLE "IdeaVersion" (
    "municipalityId" UUID NOT NULL,
    "ideaId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "writtenById" UUID NOT NULL,
    "writtenAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "amendmentId" UUID,
    "redactedAt" TIMESTAMPTZ,

    CONSTRAINT "IdeaVersion_pkey" PRIMARY KEY ("municipalityId","ideaId","number")
);

-- CreateTable
CREATE TABLE "IdeaAmendment" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ideaId" UUID NOT NULL,
    "baseVersion" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "proposedById" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "takenAt" TIMESTAMPTZ,
    "declinedAt" TIMESTAMPTZ,
    "withdrawnAt" TIMESTAMPTZ,
    "decidedById" UUID,
    "answer" TEXT NOT NULL DEFAULT '',
    "heldAt" TIMESTAMPTZ,
    "hiddenAt" TIMESTAMPTZ,
    "redactedAt" TIMESTAMPTZ,

    CONSTRAINT "IdeaAmendment_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "IdeaCoauthor" (
    "municipalityId" UUID NOT NULL,
    "ideaId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "joinedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IdeaCoauthor_pkey" PRIMARY KEY ("municipalityId","ideaId","personId")
);

-- CreateTable
CREATE TABLE "CoauthorInvitation" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "tokenHash" CHAR(64) NOT NULL,
    "ideaId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "invitedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "CoauthorInvitation_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateIndex
CREATE INDEX "IdeaVersion_municipalityId_writtenById_idx" ON "IdeaVersion"("municipalityId", "writtenById");

-- CreateIndex
CREATE UNIQUE INDEX "IdeaVersion_municipalityId_amendmentId_key" ON "IdeaVersion"("municipalityId", "amendmentId");

-- CreateIndex
CREATE INDEX "IdeaAmendment_municipalityId_ideaId_proposedAt_idx" ON "IdeaAmendment"("municipalityId", "ideaId", "proposedAt");

-- CreateIndex
CREATE INDEX "IdeaAmendment_municipalityId_proposedById_idx" ON "IdeaAmendment"("municipalityId", "proposedById");

-- CreateIndex
CREATE INDEX "IdeaAmendment_municipalityId_decidedById_idx" ON "IdeaAmendment"("municipalityId", "decidedById");

-- CreateIndex
CREATE INDEX "IdeaCoauthor_municipalityId_personId_idx" ON "IdeaCoauthor"("municipalityId", "personId");

-- CreateIndex
CREATE INDEX "CoauthorInvitation_municipalityId_invitedById_idx" ON "CoauthorInvitation"("municipalityId", "invitedById");

-- CreateIndex
CREATE INDEX "CoauthorInvitation_municipalityId_email_idx" ON "CoauthorInvitation"("municipalityId", "email");

-- CreateIndex
CREATE UNIQUE INDEX "CoauthorInvitation_municipalityId_tokenHash_key" ON "CoauthorInvitation"("municipalityId", "tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "CoauthorInvitation_municipalityId_ideaId_email_key" ON "CoauthorInvitation"("municipalityId", "ideaId", "email");

-- AddForeignKey
ALTER TABLE "IdeaVersion" ADD CONSTRAINT "IdeaVersion_municipalityId_ideaId_fkey" FOREIGN KEY ("municipalityId", "ideaId") REFERENCES "Idea"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdeaVersion" ADD CONSTRAINT "IdeaVersion_municipalityId_writtenById_fkey" FOREIGN KEY ("municipalityId", "writtenById") REFERENCES "Person"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdeaVersion" ADD CONSTRAINT "IdeaVersion_municipalityId_amendmentId_fkey" FOREIGN KEY ("municipalityId", "amendmentId") REFERENCES "IdeaAmendment"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdeaAmendment" ADD CONSTRAINT "IdeaAmendment_municipalityId_ideaId_fkey" FOREIGN KEY ("municipalityId", "ideaId") REFERENCES "Idea"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdeaAmendment" ADD CONSTRAINT "IdeaAmendment_municipalityId_ideaId_baseVersion_fkey" FOREIGN KEY ("municipalityId", "ideaId", "baseVersion") REFERENCES "IdeaVersion"("municipalityId", "ideaId", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdeaAmendment" ADD CONSTRAINT "IdeaAmendment_municipalityId_proposedById_fkey" FOREIGN KEY ("municipalityId", "proposedById") REFERENCES "Person"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdeaAmendment" ADD CONSTRAINT "IdeaAmendment_municipalityId_decidedById_fkey" FOREIGN KEY ("municipalityId", "decidedById") REFERENCES "Person"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdeaCoauthor" ADD CONSTRAINT "IdeaCoauthor_municipalityId_ideaId_fkey" FOREIGN KEY ("municipalityId", "ideaId") REFERENCES "Idea"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdeaCoauthor" ADD CONSTRAINT "IdeaCoauthor_municipalityId_personId_fkey" FOREIGN KEY ("municipalityId", "personId") REFERENCES "Person"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CoauthorInvitation" ADD CONSTRAINT "CoauthorInvitation_municipalityId_ideaId_fkey" FOREIGN KEY ("municipalityId", "ideaId") REFERENCES "Idea"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CoauthorInvitation" ADD CONSTRAINT "CoauthorInvitation_municipalityId_invitedById_fkey" FOREIGN KEY ("municipalityId", "invitedById") REFERENCES "Person"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
