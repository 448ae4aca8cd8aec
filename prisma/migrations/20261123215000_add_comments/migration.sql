-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('pro', 'contra', 'neutral');

-- AlterTable
ALTER TABLE "Idea" ADD COLUMN     "commentCount" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "Thread" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "visible" BOOLEAN NOT NULL DEFAULT true,
    "closedAt" TIMESTAMPTZ,
    "commentCount" INTEGER NOT NULL DEFAULT 0,
    "proCount" INTEGER NOT NULL DEFAULT 0,
    "contraCount" INTEGER NOT NULL DEFAULT 0,
    "neutralCount" INTEGER NOT NULL DEFAULT 0,
    "officialCount" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Thread_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "Comment" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "threadId" UUID NOT NULL,
    "parentId" UUID,
    "rootId" UUID,
    "depth" SMALLINT NOT NULL DEFAULT 0,
    "authorId" UUID NOT NULL,
    "stance" "Stance" NOT NULL DEFAULT 'neutral',
    "text" TEXT NOT NULL,
    "official" BOOLEAN NOT NULL DEFAULT false,
    "office" TEXT,
    "writtenAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editedAt" TIMESTAMPTZ,
    "withdrawnAt" TIMESTAMPTZ,
    "hiddenAt" TIMESTAMPTZ,
    "heldAt" TIMESTAMPTZ,
    "helpfulCount" INTEGER NOT NULL DEFAULT 0,
    "answerCount" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "CommentVersion" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "commentId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "stance" "Stance" NOT NULL,
    "writtenAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "CommentVersion_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "CommentHelpful" (
    "municipalityId" UUID NOT NULL,
    "commentId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "markedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CommentHelpful_pkey" PRIMARY KEY ("municipalityId","commentId","personId")
);

-- CreateIndex
CREATE INDEX "Comment_municipalityId_authorId_writtenAt_idx" ON "Comment"("municipalityId", "authorId", "writtenAt");

-- CreateIndex
CREATE INDEX "Comment_municipalityId_threadId_writtenAt_idx" ON "Comment"("municipalityId", "threadId", "writtenAt");

-- CreateIndex
CREATE INDEX "Comment_municipalityId_rootId_writtenAt_idx" ON "Comment"("municipalityId", "rootId", "writtenAt");

-- CreateIndex
CREATE INDEX "Comment_municipalityId_parentId_idx" ON "Comment"("municipalityId", "parentId");

-- CreateIndex
CREATE INDEX "CommentVersion_municipalityId_commentId_writtenAt_idx" ON "CommentVersion"("municipalityId", "commentId", "writtenAt");

-- CreateIndex
CREATE INDEX "CommentHelpful_municipalityId_personId_idx" ON "CommentHelpful"("municipalityId", "personId");

-- AddForeignKey
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_municipalityId_threadId_fkey" FOREIGN KEY ("municipalityId", "threadId") REFERENCES "Thread"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_municipalityId_parentId_fkey" FOREIGN KEY ("municipalityId", "parentId") REFERENCES "Comment"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_municipalityId_rootId_fkey" FOREIGN KEY ("municipalityId", "rootId") REFERENCES "Comment"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_municipalityId_authorId_fkey" FOREIGN KEY ("municipalityId", "authorId") REFERENCES "Person"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentVersion" ADD CONSTRAINT "CommentVersion_municipalityId_commentId_fkey" FOREIGN KEY ("municipalityId", "commentId") REFERENCES "Comment"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentHelpful" ADD CONSTRAINT "CommentHelpful_municipalityId_commentId_fkey" FOREIGN KEY ("municipalityId", "commentId") REFERENCES "Comment"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentHelpful" ADD CONSTRAINT "CommentHelpful_municipalityId_personId_fkey" FOREIGN KEY ("municipalityId", "personId") REFERENCES "Person"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Comment" ADD CONSTRAINT "Comment_depth" CHECK (
  "depth" BETWEEN 0 AND 2 AND ("depth" = 0) = ("parentId" IS NULL) AND ("depth" = 0) = ("rootId" IS NULL)
);
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_answers_are_neutral" CHECK ("depth" = 0 OR "stance" = 'neutral');

-- the pages of a thread in their orders: what is public, and what left an empty place above answers
CREATE INDEX "Comment_shown_helpful" ON "Comment" ("municipalityId", "threadId", "helpfulCount" DESC, "writtenAt" DESC, "id" DESC)
  WHERE "depth" = 0 AND (("hiddenAt" IS NULL AND "withdrawnAt" IS NULL AND "heldAt" IS NULL) OR "answerCount" > 0);
CREATE INDEX "Comment_shown_newest" ON "Comment" ("municipalityId", "threadId", "writtenAt" DESC, "id" DESC)
  WHERE "depth" = 0 AND (("hiddenAt" IS NULL AND "withdrawnAt" IS NULL AND "heldAt" IS NULL) OR "answerCount" > 0);
CREATE INDEX "Comment_shown_stance" ON "Comment" ("municipalityId", "threadId", "stance", "helpfulCount" DESC, "writtenAt" DESC, "id" DESC)
  WHERE "depth" = 0 AND (("hiddenAt" IS NULL AND "withdrawnAt" IS NULL AND "heldAt" IS NULL) OR "answerCount" > 0);
-- few among many
CREATE INDEX "Comment_held" ON "Comment" ("municipalityId", "threadId", "authorId") WHERE "heldAt" IS NOT NULL;
-- the list of ideas by how much they are talked about
CREATE INDEX "Idea_visible_discussed" ON "Idea" ("municipalityId", "commentCount" DESC, "id" DESC)
  INCLUDE ("status", "topicId", "districtId")
  WHERE "hiddenAt" IS NULL AND "withdrawnAt" IS NULL AND "mergedIntoId" IS NULL;

-- Counts of threads and of what is answered follow what is public. Whoever writes holds the thread first, so two statements never wait for each
-- other crosswise. Who listens to a thread hears its new count when the transaction is through.
CREATE FUNCTION count_comments() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed text := CASE TG_OP
    WHEN 'INSERT' THEN 'SELECT 1 AS sign, * FROM fresh'
    WHEN 'DELETE' THEN 'SELECT -1 AS sign, * FROM past'
    ELSE 'SELECT 1 AS sign, * FROM fresh UNION ALL SELECT -1 AS sign, * FROM past' END;
  visible text := '"hiddenAt" IS NULL AND "withdrawnAt" IS NULL AND "heldAt" IS NULL';
  one record;
  total integer;
BEGIN
  FOR one IN EXECUTE format($sql$
    SELECT "municipalityId", "threadId", sum(sign)::int AS comments,
      coalesce(sum(sign) FILTER (WHERE depth = 0 AND stance = 'pro'), 0)::int AS pro,
      coalesce(sum(sign) FILTER (WHERE depth = 0 AND stance = 'contra'), 0)::int AS contra,
      coalesce(sum(sign) FILTER (WHERE depth = 0 AND stance = 'neutral'), 0)::int AS neutral,
      coalesce(sum(sign) FILTER (WHERE official), 0)::int AS official
    FROM (%s) changed WHERE %s GROUP BY 1, 2 ORDER BY 1, 2$sql$, changed, visible)
  LOOP
    CONTINUE WHEN (one.comments, one.pro, one.contra, one.neutral, one.official) = (0, 0, 0, 0, 0);
    UPDATE "Thread" SET "commentCount" = "commentCount" + one.comments, "proCount" = "proCount" + one.pro,
      "contraCount" = "contraCount" + one.contra, "neutralCount" = "neutralCount" + one.neutral, "officialCount" = "officialCount" + one.official
    WHERE "municipalityId" = one."municipalityId" AND "id" = one."threadId" RETURNING "commentCount" INTO total;
    PERFORM pg_notify('live', 'comments/' || one."municipalityId" || '/' || one."threadId" || ' ' || total);
  END LOOP;
  FOR one IN EXECUTE format($sql$
    SELECT "municipalityId", above AS id, sum(sign)::int AS answers
    FROM (%s) changed CROSS JOIN LATERAL (SELECT "parentId" AS above UNION SELECT "rootId") up
    WHERE above IS NOT NULL AND %s GROUP BY 1, 2 HAVING sum(sign) <> 0 ORDER BY 1, 2$sql$, changed, visible)
  LOOP
    UPDATE "Comment" SET "answerCount" = "answerCount" + one.answers WHERE "municipalityId" = one."municipalityId" AND "id" = one.id;
  END LOOP;
  RETURN NULL;
END $$;

-- changes made by triggers (counts) change nothing of what is public
CREATE TRIGGER count_comments_written AFTER INSERT ON "Comment" REFERENCING NEW TABLE AS fresh
  FOR EACH STATEMENT WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION count_comments();
CREATE TRIGGER count_comments_changed AFTER UPDATE ON "Comment" REFERENCING OLD TABLE AS past NEW TABLE AS fresh
  FOR EACH STATEMENT WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION count_comments();
CREATE TRIGGER count_comments_removed AFTER DELETE ON "Comment" REFERENCING OLD TABLE AS past
  FOR EACH STATEMENT WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION count_comments();

CREATE FUNCTION count_helpful() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  one record;
BEGIN
  FOR one IN SELECT "municipalityId", "commentId", count(*)::int AS people FROM changed GROUP BY 1, 2 ORDER BY 1, 2 LOOP
    UPDATE "Comment" SET "helpfulCount" = "helpfulCount" + CASE WHEN TG_OP = 'INSERT' THEN one.people ELSE -one.people END
    WHERE "municipalityId" = one."municipalityId" AND "id" = one."commentId";
  END LOOP;
  RETURN NULL;
END $$;

CREATE TRIGGER count_helpful AFTER INSERT ON "CommentHelpful"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_helpful();
CREATE TRIGGER count_helpful_taken AFTER DELETE ON "CommentHelpful"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_helpful();

-- the list of ideas orders by it without looking at threads
CREATE FUNCTION count_idea_comments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Idea" SET "commentCount" = NEW."commentCount" WHERE "municipalityId" = NEW."municipalityId" AND "id" = NEW."id";
  RETURN NULL;
END $$;

CREATE TRIGGER count_idea_comments AFTER UPDATE OF "commentCount" ON "Thread"
  FOR EACH ROW WHEN (NEW."subjectKind" = 'idea') EXECUTE FUNCTION count_idea_comments();
