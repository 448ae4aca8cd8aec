-- What is searched by words stands apart from the ideas: every support writes a new version of its idea, and with it every index of the table.
-- The two indexes of words were two thirds of the price of a support.

-- CreateTable
CREATE TABLE "SearchEntry" (
    "municipalityId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "words" tsvector NOT NULL,
    "visible" BOOLEAN NOT NULL,

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("municipalityId","kind","subjectId")
);

-- kept by the database with the idea, whoever writes it; visible says what the partial indexes of "Idea" say
CREATE FUNCTION enter_idea() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "SearchEntry" ("municipalityId", "kind", "subjectId", "title", "words", "visible")
  VALUES (NEW."municipalityId", 'idea', NEW."id", NEW."title",
    setweight(to_tsvector('german', NEW."title"), 'A') || setweight(to_tsvector('german', NEW."text"), 'B'),
    NEW."hiddenAt" IS NULL AND NEW."withdrawnAt" IS NULL AND NEW."mergedIntoId" IS NULL)
  ON CONFLICT ("municipalityId", "kind", "subjectId")
  DO UPDATE SET "title" = EXCLUDED."title", "words" = EXCLUDED."words", "visible" = EXCLUDED."visible";
  RETURN NULL;
END $$;
CREATE TRIGGER enter_idea AFTER INSERT OR UPDATE OF "title", "text", "hiddenAt", "withdrawnAt", "mergedIntoId" ON "Idea"
  FOR EACH ROW EXECUTE FUNCTION enter_idea();

CREATE FUNCTION leave_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "SearchEntry" WHERE "municipalityId" = OLD."municipalityId" AND "kind" = TG_ARGV[0] AND "subjectId" = OLD."id";
  RETURN NULL;
END $$;
CREATE TRIGGER leave_search AFTER DELETE ON "Idea" FOR EACH ROW EXECUTE FUNCTION leave_search('idea');

-- the words of the ideas there are, ready made
INSERT INTO "SearchEntry" ("municipalityId", "kind", "subjectId", "title", "words", "visible")
SELECT "municipalityId", 'idea', "id", "title", "search", "hiddenAt" IS NULL AND "withdrawnAt" IS NULL AND "mergedIntoId" IS NULL FROM "Idea";

-- pending lists of GIN switched off: a search never has to read through what was not sorted in yet, and the planner keeps using the index
CREATE INDEX "SearchEntry_words_idx" ON "SearchEntry" USING GIN ("words") WITH (fastupdate = off);
CREATE INDEX "SearchEntry_title_idx" ON "SearchEntry" USING GIN ("title" gin_trgm_ops) WITH (fastupdate = off);

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- the indexes go with the column
DROP INDEX "Idea_title_idx";
ALTER TABLE "Idea" DROP COLUMN "search";

ANALYZE "SearchEntry";
