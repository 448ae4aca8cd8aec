-- CreateEnum
CREATE TYPE "ProposalState" AS ENUM ('submitted', 'checking', 'admitted', 'rejected', 'combined', 'withdrawn');

-- CreateEnum
CREATE TYPE "CheckAspect" AS ENUM ('feasible', 'cost', 'jurisdiction');

-- CreateEnum
CREATE TYPE "CheckVerdict" AS ENUM ('yes', 'conditions', 'no');

-- CreateEnum
CREATE TYPE "ResidenceWay" AS ENUM ('desk', 'letter', 'provider');

-- CreateEnum
CREATE TYPE "PollAccess" AS ENUM ('account', 'residence', 'code');

-- CreateEnum
CREATE TYPE "QuestionKind" AS ENUM ('yesNo', 'single', 'approval', 'score', 'ranking', 'consensing', 'budgetApproval', 'knapsack', 'points');

-- CreateEnum
CREATE TYPE "BallotChannel" AS ENUM ('online', 'paper');

-- CreateEnum
CREATE TYPE "PollCodeKind" AS ENUM ('letter', 'sheet');

-- AlterTable
ALTER TABLE "Idea" ADD COLUMN     "wishCost" BIGINT;

-- AlterTable
ALTER TABLE "IdeaDraft" ADD COLUMN     "wishCost" BIGINT;

-- CreateTable
CREATE TABLE "Budget" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "processId" UUID NOT NULL,
    "ballotKind" "QuestionKind" NOT NULL DEFAULT 'budgetApproval',
    "rule" JSONB NOT NULL,
    "maximum" INTEGER,
    "points" INTEGER,
    "checkUntil" DATE,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,
    "fixedAt" TIMESTAMPTZ,
    "pollId" UUID,
    "importedFrom" TEXT,
    "decidedAt" TIMESTAMPTZ,

    CONSTRAINT "Budget_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "BudgetPot" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "budgetId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "districtId" UUID,

    CONSTRAINT "BudgetPot_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "budgetId" UUID NOT NULL,
    "potId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "ideaId" UUID,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "wishCost" BIGINT,
    "cost" BIGINT,
    "state" "ProposalState" NOT NULL DEFAULT 'submitted',
    "reason" TEXT NOT NULL DEFAULT '',
    "combinedIntoId" UUID,
    "optionId" UUID,
    "won" BOOLEAN,
    "projectId" UUID,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "ProposalCheck" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "aspect" "CheckAspect" NOT NULL,
    "department" TEXT NOT NULL,
    "deadline" DATE,
    "askedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "verdict" "CheckVerdict",
    "reason" TEXT NOT NULL DEFAULT '',
    "cost" BIGINT,
    "checkedAt" TIMESTAMPTZ,
    "checkedById" UUID,

    CONSTRAINT "ProposalCheck_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "CombinationOffer" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "budgetId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "wishCost" BIGINT,
    "offeredAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "offeredById" UUID NOT NULL,
    "endedAt" TIMESTAMPTZ,

    CONSTRAINT "CombinationOffer_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "CombinationConsent" (
    "municipalityId" UUID NOT NULL,
    "offerId" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "personId" UUID,
    "agreed" BOOLEAN,
    "answeredAt" TIMESTAMPTZ,

    CONSTRAINT "CombinationConsent_pkey" PRIMARY KEY ("municipalityId","offerId","proposalId")
);

-- CreateTable
CREATE TABLE "CouncilDecision" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "realised" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "resolution" TEXT NOT NULL,
    "decidedOn" DATE NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID NOT NULL,

    CONSTRAINT "CouncilDecision_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "Residence" (
    "municipalityId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "way" "ResidenceWay" NOT NULL,
    "birthDate" DATE NOT NULL,
    "districtId" UUID,
    "mark" CHAR(64) NOT NULL,
    "confirmedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmedById" UUID,

    CONSTRAINT "Residence_pkey" PRIMARY KEY ("municipalityId","personId")
);

-- CreateTable
CREATE TABLE "ResidenceRequest" (
    "municipalityId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "firstName" TEXT NOT NULL,
    "lastName" TEXT NOT NULL,
    "birthDate" DATE NOT NULL,
    "street" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "districtId" UUID,
    "requestedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "codeHash" CHAR(64),
    "letterAt" TIMESTAMPTZ,
    "letterById" UUID,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "declinedAt" TIMESTAMPTZ,
    "declineReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ResidenceRequest_pkey" PRIMARY KEY ("municipalityId","personId")
);

-- CreateTable
CREATE TABLE "Poll" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "processId" UUID NOT NULL,
    "phaseId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "purpose" TEXT NOT NULL DEFAULT '',
    "decidedBy" TEXT NOT NULL DEFAULT '',
    "afterwards" TEXT NOT NULL DEFAULT '',
    "access" "PollAccess" NOT NULL DEFAULT 'account',
    "minimumAge" INTEGER,
    "paper" BOOLEAN NOT NULL DEFAULT false,
    "receipts" BOOLEAN NOT NULL DEFAULT true,
    "eligible" INTEGER,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,
    "releasedAt" TIMESTAMPTZ,
    "seedHash" CHAR(64),
    "seed" CHAR(64),
    "closedAt" TIMESTAMPTZ,
    "countedAt" TIMESTAMPTZ,
    "ballotsOnline" INTEGER,
    "ballotsPaper" INTEGER,

    CONSTRAINT "Poll_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "PollDistrict" (
    "municipalityId" UUID NOT NULL,
    "pollId" UUID NOT NULL,
    "districtId" UUID NOT NULL,

    CONSTRAINT "PollDistrict_pkey" PRIMARY KEY ("municipalityId","pollId","districtId")
);

-- CreateTable
CREATE TABLE "PollQuestion" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "pollId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "QuestionKind" NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "minimum" INTEGER,
    "maximum" INTEGER,
    "budget" BIGINT,
    "points" INTEGER,
    "shuffled" BOOLEAN NOT NULL DEFAULT true,
    "rule" JSONB NOT NULL,
    "districtId" UUID,
    "result" JSONB,

    CONSTRAINT "PollQuestion_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "PollOption" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "pro" TEXT NOT NULL DEFAULT '',
    "contra" TEXT NOT NULL DEFAULT '',
    "place" TEXT NOT NULL DEFAULT '',
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "photoId" UUID,
    "cost" BIGINT,
    "passive" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "PollOption_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "PollKey" (
    "municipalityId" UUID NOT NULL,
    "pollId" UUID NOT NULL,
    "sealedKey" BYTEA NOT NULL,
    "sealedSeed" BYTEA NOT NULL,

    CONSTRAINT "PollKey_pkey" PRIMARY KEY ("municipalityId","pollId")
);

-- CreateTable
CREATE TABLE "Ballot" (
    "municipalityId" UUID NOT NULL,
    "pollId" UUID NOT NULL,
    "voterKey" BYTEA NOT NULL,
    "channel" "BallotChannel" NOT NULL,
    "receipt" VARCHAR(24) NOT NULL,
    "marks" JSON NOT NULL,

    CONSTRAINT "Ballot_pkey" PRIMARY KEY ("municipalityId","pollId","voterKey")
);

-- CreateTable
CREATE TABLE "CountedBallot" (
    "municipalityId" UUID NOT NULL,
    "pollId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "channel" "BallotChannel" NOT NULL,
    "receipt" VARCHAR(24) NOT NULL,
    "marks" JSON NOT NULL,

    CONSTRAINT "CountedBallot_pkey" PRIMARY KEY ("municipalityId","pollId","position")
);

-- CreateTable
CREATE TABLE "PollParticipation" (
    "municipalityId" UUID NOT NULL,
    "pollId" UUID NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "PollParticipation_pkey" PRIMARY KEY ("municipalityId","pollId","personId")
);

-- CreateTable
CREATE TABLE "PollCodeBatch" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "pollId" UUID NOT NULL,
    "kind" "PollCodeKind" NOT NULL,
    "size" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,
    "voidedAt" TIMESTAMPTZ,

    CONSTRAINT "PollCodeBatch_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "PollCode" (
    "municipalityId" UUID NOT NULL,
    "pollId" UUID NOT NULL,
    "codeHash" CHAR(64) NOT NULL,
    "batchId" UUID NOT NULL,
    "used" BOOLEAN NOT NULL DEFAULT false,
    "void" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "PollCode_pkey" PRIMARY KEY ("municipalityId","pollId","codeHash")
);

-- CreateTable
CREATE TABLE "PaperHandout" (
    "municipalityId" UUID NOT NULL,
    "pollId" UUID NOT NULL,
    "voterKey" BYTEA NOT NULL,
    "handedOutById" UUID NOT NULL,

    CONSTRAINT "PaperHandout_pkey" PRIMARY KEY ("municipalityId","pollId","voterKey")
);

-- CreateTable
CREATE TABLE "PaperSheet" (
    "municipalityId" UUID NOT NULL,
    "pollId" UUID NOT NULL,
    "codeHash" CHAR(64) NOT NULL,
    "firstMarks" JSON NOT NULL,
    "firstById" UUID NOT NULL,
    "secondMarks" JSON,
    "secondById" UUID,
    "agreedAt" TIMESTAMPTZ,
    "settledById" UUID,
    "invalid" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "PaperSheet_pkey" PRIMARY KEY ("municipalityId","pollId","codeHash")
);

-- CreateIndex
CREATE INDEX "Budget_municipalityId_createdById_idx" ON "Budget"("municipalityId", "createdById");

-- CreateIndex
CREATE UNIQUE INDEX "Budget_municipalityId_number_key" ON "Budget"("municipalityId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Budget_municipalityId_processId_key" ON "Budget"("municipalityId", "processId");

-- CreateIndex
CREATE UNIQUE INDEX "Budget_municipalityId_pollId_key" ON "Budget"("municipalityId", "pollId");

-- CreateIndex
CREATE INDEX "BudgetPot_municipalityId_districtId_idx" ON "BudgetPot"("municipalityId", "districtId");

-- CreateIndex
CREATE UNIQUE INDEX "BudgetPot_municipalityId_budgetId_position_key" ON "BudgetPot"("municipalityId", "budgetId", "position");

-- CreateIndex
CREATE INDEX "Proposal_municipalityId_budgetId_state_idx" ON "Proposal"("municipalityId", "budgetId", "state");

-- CreateIndex
CREATE INDEX "Proposal_municipalityId_potId_idx" ON "Proposal"("municipalityId", "potId");

-- CreateIndex
CREATE INDEX "Proposal_municipalityId_combinedIntoId_idx" ON "Proposal"("municipalityId", "combinedIntoId");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_municipalityId_budgetId_number_key" ON "Proposal"("municipalityId", "budgetId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_municipalityId_ideaId_key" ON "Proposal"("municipalityId", "ideaId");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_municipalityId_optionId_key" ON "Proposal"("municipalityId", "optionId");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_municipalityId_projectId_key" ON "Proposal"("municipalityId", "projectId");

-- CreateIndex
CREATE INDEX "ProposalCheck_municipalityId_checkedById_idx" ON "ProposalCheck"("municipalityId", "checkedById");

-- CreateIndex
CREATE UNIQUE INDEX "ProposalCheck_municipalityId_proposalId_aspect_key" ON "ProposalCheck"("municipalityId", "proposalId", "aspect");

-- CreateIndex
CREATE INDEX "CombinationOffer_municipalityId_budgetId_idx" ON "CombinationOffer"("municipalityId", "budgetId");

-- CreateIndex
CREATE INDEX "CombinationOffer_municipalityId_offeredById_idx" ON "CombinationOffer"("municipalityId", "offeredById");

-- CreateIndex
CREATE INDEX "CombinationConsent_municipalityId_proposalId_idx" ON "CombinationConsent"("municipalityId", "proposalId");

-- CreateIndex
CREATE INDEX "CombinationConsent_municipalityId_personId_idx" ON "CombinationConsent"("municipalityId", "personId");

-- CreateIndex
CREATE INDEX "CouncilDecision_municipalityId_proposalId_at_idx" ON "CouncilDecision"("municipalityId", "proposalId", "at");

-- CreateIndex
CREATE INDEX "CouncilDecision_municipalityId_byId_idx" ON "CouncilDecision"("municipalityId", "byId");

-- CreateIndex
CREATE INDEX "Residence_municipalityId_districtId_idx" ON "Residence"("municipalityId", "districtId");

-- CreateIndex
CREATE INDEX "Residence_municipalityId_confirmedById_idx" ON "Residence"("municipalityId", "confirmedById");

-- CreateIndex
CREATE UNIQUE INDEX "Residence_municipalityId_mark_key" ON "Residence"("municipalityId", "mark");

-- CreateIndex
CREATE INDEX "ResidenceRequest_municipalityId_requestedAt_idx" ON "ResidenceRequest"("municipalityId", "requestedAt");

-- CreateIndex
CREATE INDEX "ResidenceRequest_municipalityId_districtId_idx" ON "ResidenceRequest"("municipalityId", "districtId");

-- CreateIndex
CREATE INDEX "ResidenceRequest_municipalityId_letterById_idx" ON "ResidenceRequest"("municipalityId", "letterById");

-- CreateIndex
CREATE INDEX "Poll_municipalityId_processId_idx" ON "Poll"("municipalityId", "processId");

-- CreateIndex
CREATE INDEX "Poll_municipalityId_phaseId_idx" ON "Poll"("municipalityId", "phaseId");

-- CreateIndex
CREATE INDEX "Poll_municipalityId_createdById_idx" ON "Poll"("municipalityId", "createdById");

-- CreateIndex
CREATE UNIQUE INDEX "Poll_municipalityId_number_key" ON "Poll"("municipalityId", "number");

-- CreateIndex
CREATE INDEX "PollDistrict_municipalityId_districtId_idx" ON "PollDistrict"("municipalityId", "districtId");

-- CreateIndex
CREATE INDEX "PollQuestion_municipalityId_districtId_idx" ON "PollQuestion"("municipalityId", "districtId");

-- CreateIndex
CREATE UNIQUE INDEX "PollQuestion_municipalityId_pollId_position_key" ON "PollQuestion"("municipalityId", "pollId", "position");

-- CreateIndex
CREATE INDEX "PollOption_municipalityId_photoId_idx" ON "PollOption"("municipalityId", "photoId");

-- CreateIndex
CREATE UNIQUE INDEX "PollOption_municipalityId_questionId_position_key" ON "PollOption"("municipalityId", "questionId", "position");

-- CreateIndex
CREATE INDEX "PollParticipation_municipalityId_personId_idx" ON "PollParticipation"("municipalityId", "personId");

-- CreateIndex
CREATE INDEX "PollCodeBatch_municipalityId_pollId_idx" ON "PollCodeBatch"("municipalityId", "pollId");

-- CreateIndex
CREATE INDEX "PollCodeBatch_municipalityId_createdById_idx" ON "PollCodeBatch"("municipalityId", "createdById");

-- CreateIndex
CREATE INDEX "PollCode_municipalityId_batchId_idx" ON "PollCode"("municipalityId", "batchId");

-- CreateIndex
CREATE INDEX "PaperHandout_municipalityId_handedOutById_idx" ON "PaperHandout"("municipalityId", "handedOutById");

-- CreateIndex
CREATE INDEX "PaperSheet_municipalityId_firstById_idx" ON "PaperSheet"("municipalityId", "firstById");

-- CreateIndex
CREATE INDEX "PaperSheet_municipalityId_secondById_idx" ON "PaperSheet"("municipalityId", "secondById");

-- CreateIndex
CREATE INDEX "PaperSheet_municipalityId_settledById_idx" ON "PaperSheet"("municipalityId", "settledById");

-- AddForeignKey
ALTER TABLE "Budget" ADD CONSTRAINT "Budget_municipalityId_processId_fkey" FOREIGN KEY ("municipalityId", "processId") REFERENCES "Process"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Budget" ADD CONSTRAINT "Budget_municipalityId_createdById_fkey" FOREIGN KEY ("municipalityId", "createdById") REFERENCES "Person"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Budget" ADD CONSTRAINT "Budget_municipalityId_pollId_fkey" FOREIGN KEY ("municipalityId", "pollId") REFERENCES "Poll"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BudgetPot" ADD CONSTRAINT "BudgetPot_municipalityId_budgetId_fkey" FOREIGN KEY ("municipalityId", "budgetId") REFERENCES "Budget"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BudgetPot" ADD CONSTRAINT "BudgetPot_municipalityId_districtId_fkey" FOREIGN KEY ("municipalityId", "districtId") REFERENCES "District"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_municipalityId_budgetId_fkey" FOREIGN KEY ("municipalityId", "budgetId") REFERENCES "Budget"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_municipalityId_potId_fkey" FOREIGN KEY ("municipalityId", "potId") REFERENCES "BudgetPot"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_municipalityId_ideaId_fkey" FOREIGN KEY ("municipalityId", "ideaId") REFERENCES "Idea"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_municipalityId_combinedIntoId_fkey" FOREIGN KEY ("municipalityId", "combinedIntoId") REFERENCES "Proposal"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_municipalityId_optionId_fkey" FOREIGN KEY ("municipalityId", "optionId") REFERENCES "PollOption"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_municipalityId_projectId_fkey" FOREIGN KEY ("municipalityId", "projectId") REFERENCES "Project"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalCheck" ADD CONSTRAINT "ProposalCheck_municipalityId_proposalId_fkey" FOREIGN KEY ("municipalityId", "proposalId") REFERENCES "Proposal"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalCheck" ADD CONSTRAINT "ProposalCheck_municipalityId_checkedById_fkey" FOREIGN KEY ("municipalityId", "checkedById") REFERENCES "Person"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CombinationOffer" ADD CONSTRAINT "CombinationOffer_municipalityId_budgetId_fkey" FOREIGN KEY ("municipalityId", "budgetId") REFERENCES "Budget"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CombinationOffer" ADD CONSTRAINT "CombinationOffer_municipalityId_offeredById_fkey" FOREIGN KEY ("municipalityId", "offeredById") REFERENCES "Person"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CombinationConsent" ADD CONSTRAINT "CombinationConsent_municipalityId_offerId_fkey" FOREIGN KEY ("municipalityId", "offerId") REFERENCES "CombinationOffer"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CombinationConsent" ADD CONSTRAINT "CombinationConsent_municipalityId_proposalId_fkey" FOREIGN KEY ("municipalityId", "proposalId") REFERENCES "Proposal"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CombinationConsent" ADD CONSTRAINT "CombinationConsent_municipalityId_personId_fkey" FOREIGN KEY ("municipalityId", "personId") REFERENCES "Person"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CouncilDecision" ADD CONSTRAINT "CouncilDecision_municipalityId_proposalId_fkey" FOREIGN KEY ("municipalityId", "proposalId") REFERENCES "Proposal"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CouncilDecision" ADD CONSTRAINT "CouncilDecision_municipalityId_byId_fkey" FOREIGN KEY ("municipalityId", "byId") REFERENCES "Person"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Residence" ADD CONSTRAINT "Residence_municipalityId_personId_fkey" FOREIGN KEY ("municipalityId", "personId") REFERENCES "Person"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Residence" ADD CONSTRAINT "Residence_municipalityId_confirmedById_fkey" FOREIGN KEY ("municipalityId", "confirmedById") REFERENCES "Person"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Residence" ADD CONSTRAINT "Residence_municipalityId_districtId_fkey" FOREIGN KEY ("municipalityId", "districtId") REFERENCES "District"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResidenceRequest" ADD CONSTRAINT "ResidenceRequest_municipalityId_personId_fkey" FOREIGN KEY ("municipalityId", "personId") REFERENCES "Person"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResidenceRequest" ADD CONSTRAINT "ResidenceRequest_municipalityId_letterById_fkey" FOREIGN KEY ("municipalityId", "letterById") REFERENCES "Person"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResidenceRequest" ADD CONSTRAINT "ResidenceRequest_municipalityId_districtId_fkey" FOREIGN KEY ("municipalityId", "districtId") REFERENCES "District"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Poll" ADD CONSTRAINT "Poll_municipalityId_processId_fkey" FOREIGN KEY ("municipalityId", "processId") REFERENCES "Process"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Poll" ADD CONSTRAINT "Poll_municipalityId_phaseId_fkey" FOREIGN KEY ("municipalityId", "phaseId") REFERENCES "Phase"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Poll" ADD CONSTRAINT "Poll_municipalityId_createdById_fkey" FOREIGN KEY ("municipalityId", "createdById") REFERENCES "Person"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PollDistrict" ADD CONSTRAINT "PollDistrict_municipalityId_pollId_fkey" FOREIGN KEY ("municipalityId", "pollId") REFERENCES "Poll"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PollDistrict" ADD CONSTRAINT "PollDistrict_municipalityId_districtId_fkey" FOREIGN KEY ("municipalityId", "districtId") REFERENCES "District"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PollQuestion" ADD CONSTRAINT "PollQuestion_municipalityId_pollId_fkey" FOREIGN KEY ("municipalityId", "pollId") REFERENCES "Poll"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PollQuestion" ADD CONSTRAINT "PollQuestion_municipalityId_districtId_fkey" FOREIGN KEY ("municipalityId", "districtId") REFERENCES "District"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PollOption" ADD CONSTRAINT "PollOption_municipalityId_questionId_fkey" FOREIGN KEY ("municipalityId", "questionId") REFERENCES "PollQuestion"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PollOption" ADD CONSTRAINT "PollOption_municipalityId_photoId_fkey" FOREIGN KEY ("municipalityId", "photoId") REFERENCES "Photo"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PollKey" ADD CONSTRAINT "PollKey_municipalityId_pollId_fkey" FOREIGN KEY ("municipalityId", "pollId") REFERENCES "Poll"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ballot" ADD CONSTRAINT "Ballot_municipalityId_pollId_fkey" FOREIGN KEY ("municipalityId", "pollId") REFERENCES "Poll"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CountedBallot" ADD CONSTRAINT "CountedBallot_municipalityId_pollId_fkey" FOREIGN KEY ("municipalityId", "pollId") REFERENCES "Poll"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PollParticipation" ADD CONSTRAINT "PollParticipation_municipalityId_pollId_fkey" FOREIGN KEY ("municipalityId", "pollId") REFERENCES "Poll"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PollParticipation" ADD CONSTRAINT "PollParticipation_municipalityId_personId_fkey" FOREIGN KEY ("municipalityId", "personId") REFERENCES "Person"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PollCodeBatch" ADD CONSTRAINT "PollCodeBatch_municipalityId_pollId_fkey" FOREIGN KEY ("municipalityId", "pollId") REFERENCES "Poll"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PollCodeBatch" ADD CONSTRAINT "PollCodeBatch_municipalityId_createdById_fkey" FOREIGN KEY ("municipalityId", "createdById") REFERENCES "Person"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PollCode" ADD CONSTRAINT "PollCode_municipalityId_pollId_fkey" FOREIGN KEY ("municipalityId", "pollId") REFERENCES "Poll"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PollCode" ADD CONSTRAINT "PollCode_municipalityId_batchId_fkey" FOREIGN KEY ("municipalityId", "batchId") REFERENCES "PollCodeBatch"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperHandout" ADD CONSTRAINT "PaperHandout_municipalityId_pollId_fkey" FOREIGN KEY ("municipalityId", "pollId") REFERENCES "Poll"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperHandout" ADD CONSTRAINT "PaperHandout_municipalityId_handedOutById_fkey" FOREIGN KEY ("municipalityId", "handedOutById") REFERENCES "Person"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperSheet" ADD CONSTRAINT "PaperSheet_municipalityId_pollId_fkey" FOREIGN KEY ("municipalityId", "pollId") REFERENCES "Poll"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperSheet" ADD CONSTRAINT "PaperSheet_municipalityId_firstById_fkey" FOREIGN KEY ("municipalityId", "firstById") REFERENCES "Person"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperSheet" ADD CONSTRAINT "PaperSheet_municipalityId_secondById_fkey" FOREIGN KEY ("municipalityId", "secondById") REFERENCES "Person"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperSheet" ADD CONSTRAINT "PaperSheet_municipalityId_settledById_fkey" FOREIGN KEY ("municipalityId", "settledById") REFERENCES "Person"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
