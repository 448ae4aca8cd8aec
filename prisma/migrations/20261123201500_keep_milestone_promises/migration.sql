-- the first promise of a milestone is never rewritten either
CREATE FUNCTION keep_milestone_promise() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."firstPromised" IS NOT NULL AND NEW."firstPromised" IS DISTINCT FROM OLD."firstPromised" THEN
    RAISE EXCEPTION 'a first promise stays as it was published';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_milestone_promise BEFORE UPDATE ON "Milestone" FOR EACH ROW EXECUTE FUNCTION keep_milestone_promise();
