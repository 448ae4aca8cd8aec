-- A ballot and the word that somebody took part are written together, so the database knows by the number of the transaction and by the order of both tables
-- whose ballot it is, and so does every copy of it. Receipt and marks are therefore sealed with the key of the poll until the close.
-- Votes of versions that were never published go.
DELETE FROM "Ballot";
DELETE FROM "PollParticipation" t USING "Poll" p WHERE p."municipalityId" = t."municipalityId" AND p.id = t."pollId" AND p."closedAt" IS NULL;
ALTER TABLE "Ballot" DROP COLUMN "receipt", DROP COLUMN "marks", ADD COLUMN "sealed" BYTEA NOT NULL;

DROP FUNCTION cast_ballot;
-- Answers 'cast' or 'replaced', or why nothing was stored: 'closed', 'paper' (has a paper ballot), 'code' (void or unknown), 'changed' (the
-- voter is not who was asked for a moment ago, or voted under a mark that is gone).
-- person: null for a code; account_key: the key of the account of a person who votes with a register mark; mark: that mark.
CREATE FUNCTION cast_ballot(municipality uuid, poll uuid, key bytea, person uuid, account_key bytea, register_mark text, code_hash text,
  new_sealed bytea) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  was_there boolean;
  account_ballot boolean := false;
BEGIN
  PERFORM lock_poll_shared(poll);
  IF account_key IS NOT NULL THEN PERFORM lock_voter(account_key); END IF;
  PERFORM lock_voter(key);

  IF NOT poll_runs(municipality, poll) THEN RETURN 'closed'; END IF;
  IF EXISTS (SELECT FROM "PaperHandout" h WHERE h."municipalityId" = municipality AND h."pollId" = poll AND h."voterKey" = key) THEN
    RETURN 'paper';
  END IF;

  IF person IS NULL THEN
    UPDATE "PollCode" c SET "used" = true FROM "PollCodeBatch" b
    WHERE c."municipalityId" = municipality AND c."pollId" = poll AND c."codeHash" = code_hash AND NOT c."void"
      AND b."municipalityId" = municipality AND b."id" = c."batchId" AND b."kind" = 'letter' AND b."voidedAt" IS NULL;
    IF NOT FOUND THEN RETURN 'code'; END IF;
  ELSE
    IF (SELECT r."mark" FROM "Residence" r WHERE r."municipalityId" = municipality AND r."personId" = person) IS DISTINCT FROM register_mark
    THEN RETURN 'changed'; END IF;
    INSERT INTO "PollParticipation" ("municipalityId", "pollId", "personId") VALUES (municipality, poll, person) ON CONFLICT DO NOTHING;
    -- took part already: then the ballot has to be there under one of the two keys
    IF NOT FOUND AND NOT EXISTS (SELECT FROM "Ballot" b
      WHERE b."municipalityId" = municipality AND b."pollId" = poll AND b."voterKey" IN (key, account_key))
    THEN RETURN 'changed'; END IF;
    IF account_key IS NOT NULL THEN
      DELETE FROM "Ballot" b WHERE b."municipalityId" = municipality AND b."pollId" = poll AND b."voterKey" = account_key;
      account_ballot := FOUND;
    END IF;
  END IF;

  INSERT INTO "Ballot" AS b ("municipalityId", "pollId", "voterKey", "channel", "sealed")
  VALUES (municipality, poll, key, 'online', new_sealed)
  ON CONFLICT ("municipalityId", "pollId", "voterKey") DO UPDATE SET "sealed" = EXCLUDED."sealed"
    WHERE b."channel" = 'online'
  RETURNING old."voterKey" IS NOT NULL INTO was_there;
  IF NOT FOUND THEN RETURN 'paper'; END IF;
  RETURN CASE WHEN was_there OR account_ballot THEN 'replaced' ELSE 'cast' END;
END $$;
