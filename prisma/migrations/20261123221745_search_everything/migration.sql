-- One search over ideas, projects, processes, comments and pages reads this table alone: where a hit leads, what it is about, its words for the
-- extract. The two indexes of words are made anew, as every row is written again.
DROP INDEX "SearchEntry_words_idx";
DROP INDEX "SearchEntry_title_idx";

ALTER TABLE "SearchEntry" ADD COLUMN "path" TEXT NOT NULL DEFAULT '';
ALTER TABLE "SearchEntry" ADD COLUMN "text" TEXT NOT NULL DEFAULT '';
ALTER TABLE "SearchEntry" ADD COLUMN "aboutKind" TEXT;
ALTER TABLE "SearchEntry" ADD COLUMN "aboutId" UUID;

-- what every owner's trigger does in the end; titles weigh most, comments least
CREATE FUNCTION enter_search("of" uuid, kind_ text, subject uuid, title_ text, text_ text, path_ text, visible_ boolean,
  about_kind text DEFAULT NULL, about_id uuid DEFAULT NULL) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "SearchEntry" ("municipalityId", "kind", "subjectId", "title", "text", "words", "path", "visible", "aboutKind", "aboutId")
  VALUES ("of", kind_, subject, title_, text_,
    setweight(to_tsvector('german', title_), 'A') || setweight(to_tsvector('german', text_), (CASE kind_ WHEN 'comment' THEN 'C' ELSE 'B' END)::"char"),
    path_, visible_, about_kind, about_id)
  ON CONFLICT ("municipalityId", "kind", "subjectId") DO UPDATE SET "title" = EXCLUDED."title", "text" = EXCLUDED."text",
    "words" = EXCLUDED."words", "path" = EXCLUDED."path", "visible" = EXCLUDED."visible"
$$;

CREATE OR REPLACE FUNCTION enter_idea() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM enter_search(NEW."municipalityId", 'idea', NEW."id", NEW."title", NEW."text", '/ideen/' || NEW."number",
    NEW."hiddenAt" IS NULL AND NEW."withdrawnAt" IS NULL AND NEW."mergedIntoId" IS NULL);
  RETURN NULL;
END $$;
UPDATE "SearchEntry" s SET "path" = '/ideen/' || i."number", "text" = i."text"
FROM "Idea" i WHERE s."kind" = 'idea' AND i."municipalityId" = s."municipalityId" AND i."id" = s."subjectId";

CREATE FUNCTION enter_project() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM enter_search(NEW."municipalityId", 'project', NEW."id", NEW."title", concat_ws(E'\n\n', NEW."summary", NEW."description", NEW."place"),
    '/vorhaben/' || NEW."number", NEW."publishedAt" IS NOT NULL);
  RETURN NULL;
END $$;
CREATE TRIGGER enter_project AFTER INSERT OR UPDATE OF "title", "summary", "description", "place", "publishedAt" ON "Project"
  FOR EACH ROW EXECUTE FUNCTION enter_project();
CREATE TRIGGER leave_search AFTER DELETE ON "Project" FOR EACH ROW EXECUTE FUNCTION leave_search('project');

CREATE OR REPLACE FUNCTION enter_process() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM enter_search(NEW."municipalityId", 'process', NEW."id", NEW."title",
    concat_ws(E'\n\n', NEW."summary", NEW."purpose", NEW."openText", NEW."fixedText", NEW."resultText"),
    '/mitmachen/' || NEW."number", coalesce(NEW."publishedAt" <= now(), false));
  RETURN NULL;
END $$;
DROP TRIGGER enter_process ON "Process";
CREATE TRIGGER enter_process AFTER INSERT
  OR UPDATE OF "title", "summary", "purpose", "openText", "fixedText", "resultText", "publishedAt", "publicationToldAt" ON "Process"
  FOR EACH ROW EXECUTE FUNCTION enter_process();

-- a comment is found while it is public and its thread is
CREATE FUNCTION enter_comment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM enter_search(NEW."municipalityId", 'comment', NEW."id", '', NEW."text", '/beitraege/' || NEW."id",
    NEW."hiddenAt" IS NULL AND NEW."withdrawnAt" IS NULL AND NEW."heldAt" IS NULL AND t."visible", t."subjectKind", t."id")
  FROM "Thread" t WHERE t."municipalityId" = NEW."municipalityId" AND t."id" = NEW."threadId";
  RETURN NULL;
END $$;
CREATE TRIGGER enter_comment AFTER INSERT OR UPDATE OF "text", "hiddenAt", "withdrawnAt", "heldAt" ON "Comment"
  FOR EACH ROW EXECUTE FUNCTION enter_comment();
CREATE TRIGGER leave_search AFTER DELETE ON "Comment" FOR EACH ROW EXECUTE FUNCTION leave_search('comment');

CREATE FUNCTION show_thread() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "SearchEntry" s SET "visible" = NEW."visible" AND c."hiddenAt" IS NULL AND c."withdrawnAt" IS NULL AND c."heldAt" IS NULL
  FROM "Comment" c WHERE c."municipalityId" = NEW."municipalityId" AND c."threadId" = NEW."id"
    AND s."municipalityId" = NEW."municipalityId" AND s."kind" = 'comment' AND s."subjectId" = c."id";
  RETURN NULL;
END $$;
CREATE TRIGGER show_thread AFTER UPDATE OF "visible" ON "Thread"
  FOR EACH ROW WHEN (OLD."visible" IS DISTINCT FROM NEW."visible") EXECUTE FUNCTION show_thread();

-- pages have no id of their own: one is made from kind and language
CREATE FUNCTION enter_page() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM enter_search(NEW."municipalityId", 'page', md5(NEW."kind"::text || NEW."language")::uuid,
    CASE NEW."kind" WHEN 'impressum' THEN 'Impressum' WHEN 'datenschutz' THEN 'Datenschutz'
      WHEN 'barrierefreiheit' THEN 'Barrierefreiheit' ELSE 'Leichte Sprache' END,
    NEW."body", CASE NEW."kind" WHEN 'leichteSprache' THEN '/leichte-sprache' ELSE '/' || NEW."kind" END, NEW."language" = 'de');
  RETURN NULL;
END $$;
CREATE TRIGGER enter_page AFTER INSERT OR UPDATE OF "body" ON "LegalPage" FOR EACH ROW EXECUTE FUNCTION enter_page();
CREATE FUNCTION leave_page() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "SearchEntry" WHERE "municipalityId" = OLD."municipalityId" AND "kind" = 'page'
    AND "subjectId" = md5(OLD."kind"::text || OLD."language")::uuid;
  RETURN NULL;
END $$;
CREATE TRIGGER leave_page AFTER DELETE ON "LegalPage" FOR EACH ROW EXECUTE FUNCTION leave_page();

-- what is there already
UPDATE "Project" SET "title" = "title";
UPDATE "Process" SET "title" = "title";
UPDATE "Comment" SET "text" = "text";
UPDATE "LegalPage" SET "body" = "body";

CREATE INDEX "SearchEntry_words_idx" ON "SearchEntry" USING GIN ("words") WITH (fastupdate = off);
CREATE INDEX "SearchEntry_title_idx" ON "SearchEntry" USING GIN ("title" gin_trgm_ops) WITH (fastupdate = off);
ANALYZE "SearchEntry";
