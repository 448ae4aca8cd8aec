-- entries of the chronicle go only with their whole municipality, and only for somebody who says so:
--   SET LOCAL bausteine.removing_municipality = '<id of the municipality>';
CREATE FUNCTION keep_chronicle_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('bausteine.removing_municipality', true) IS DISTINCT FROM OLD."municipalityId"::text THEN
    RAISE EXCEPTION 'the chronicle is append-only: entries go only with their whole municipality';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER keep_chronicle_entry BEFORE DELETE ON "ChronicleEntry" FOR EACH ROW EXECUTE FUNCTION keep_chronicle_entry();
CREATE TRIGGER keep_chronicle_whole BEFORE TRUNCATE ON "ChronicleEntry" FOR EACH STATEMENT EXECUTE FUNCTION keep_chronicle();
