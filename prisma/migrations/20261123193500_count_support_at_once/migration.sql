-- one change of the idea for all supporters of a statement: five thousand who follow a merged idea would otherwise write it five thousand times.
-- Row by row over the ideas, so that every update is planned by the primary key, and in one order, so that two statements do not block each other.
DROP TRIGGER count_support ON "IdeaSupport";

CREATE OR REPLACE FUNCTION count_support() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  one record;
BEGIN
  FOR one IN SELECT "municipalityId", "ideaId", count(*)::int AS people FROM changed GROUP BY 1, 2 ORDER BY 1, 2 LOOP
    UPDATE "Idea" SET "supportCount" = "supportCount" + CASE WHEN TG_OP = 'INSERT' THEN one.people ELSE -one.people END
    WHERE "municipalityId" = one."municipalityId" AND "id" = one."ideaId";
  END LOOP;
  RETURN NULL;
END $$;

CREATE TRIGGER count_support AFTER INSERT ON "IdeaSupport"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_support();
CREATE TRIGGER count_support_taken AFTER DELETE ON "IdeaSupport"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_support();
