-- one way to hide: what was hidden so far becomes decisions of moderation, with the same ids, reasons and dates
WITH numbered AS (
  SELECT h.*, i."authorId", uuidv7() AS "caseId",
    (row_number() OVER (PARTITION BY h."municipalityId" ORDER BY h."hiddenAt", h."id"))::int
      + coalesce((SELECT n."last" FROM "RunningNumber" n WHERE n."municipalityId" = h."municipalityId" AND n."kind" = 'case'), 0) AS "number"
  FROM "IdeaHiding" h JOIN "Idea" i ON i."municipalityId" = h."municipalityId" AND i."id" = h."ideaId"
), cases AS (
  INSERT INTO "ModerationCase" ("municipalityId", "id", "number", "subjectKind", "subjectId", "authorId", "origin", "openedAt", "claimedById", "claimedAt", "closedAt")
  SELECT "municipalityId", "caseId", "number", 'idea', "ideaId", "authorId", 'staff', "hiddenAt", "hiddenById", "hiddenAt", "hiddenAt" FROM numbered
)
INSERT INTO "ModerationDecision" ("municipalityId", "id", "caseId", "measure", "rule", "text", "decidedById", "decidedAt", "effectiveAt", "endedAt", "endedById")
SELECT "municipalityId", "id", "caseId", 'hide', "reason", "text", "hiddenById", "hiddenAt", "hiddenAt", "shownAt", "shownById" FROM numbered;

INSERT INTO "RunningNumber" ("municipalityId", "kind", "last")
SELECT "municipalityId", 'case', max("number") FROM "ModerationCase" GROUP BY 1
ON CONFLICT ("municipalityId", "kind") DO UPDATE SET "last" = EXCLUDED."last";

DROP TABLE "IdeaHiding";
