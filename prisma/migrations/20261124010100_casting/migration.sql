ALTER TABLE "Poll" ADD COLUMN "countProgress" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "PollKey" ALTER COLUMN "sealedKey" DROP NOT NULL;
ALTER TABLE "PollCodeBatch" ADD COLUMN "usedCount" INTEGER, ADD COLUMN "voidCount" INTEGER;

-- looked for every minute: released and not closed, closed and not counted
CREATE INDEX "Poll_open" ON "Poll" ("municipalityId", "phaseId") WHERE "releasedAt" IS NOT NULL AND "countedAt" IS NULL;

ALTER TABLE "Poll" ADD CONSTRAINT "Poll_released" CHECK (("releasedAt" IS NULL) = ("seedHash" IS NULL));
ALTER TABLE "Poll" ADD CONSTRAINT "Poll_closed" CHECK ("closedAt" IS NULL OR "releasedAt" IS NOT NULL);
ALTER TABLE "Poll" ADD CONSTRAINT "Poll_counted" CHECK ("countedAt" IS NULL OR ("closedAt" IS NOT NULL AND "seed" IS NOT NULL));
-- the seed of the lot is public after the last ballot alone
ALTER TABLE "Poll" ADD CONSTRAINT "Poll_seed" CHECK ("seed" IS NULL OR "closedAt" IS NOT NULL);
ALTER TABLE "Ballot" ADD CONSTRAINT "Ballot_voterKey" CHECK (octet_length("voterKey") = 32);
ALTER TABLE "PaperHandout" ADD CONSTRAINT "PaperHandout_voterKey" CHECK (octet_length("voterKey") = 32);

-- One ballot is cast or refused in one go. Locks first: each statement after them sees what was committed before they were given, and the clock
-- is asked after them. The close takes the lock of the poll alone; a ballot is before it and counted, or behind it and refused.
CREATE FUNCTION lock_poll_shared(poll uuid) RETURNS void LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock_shared(hashtextextended(poll::text, 11))
$$;
CREATE FUNCTION lock_poll(poll uuid) RETURNS void LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock(hashtextextended(poll::text, 11))
$$;
-- who votes twice at once waits for the first, also when one of the two is a paper ballot handed out at the desk
CREATE FUNCTION lock_voter(key bytea) RETURNS void LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock(('x' || encode(substr(key, 1, 8), 'hex'))::bit(64)::bigint)
$$;

-- may ballots be cast at this very moment, whatever the transaction has seen so far?
CREATE FUNCTION poll_runs(municipality uuid, poll uuid) RETURNS boolean LANGUAGE sql VOLATILE AS $$
  SELECT EXISTS (
    SELECT FROM "Poll" p
    JOIN "Phase" f ON f."municipalityId" = municipality AND f."id" = p."phaseId"
    JOIN "Process" c ON c."municipalityId" = municipality AND c."id" = p."processId"
    WHERE p."municipalityId" = municipality AND p."id" = poll AND p."releasedAt" IS NOT NULL AND p."closedAt" IS NULL
      AND c."publishedAt" <= clock_timestamp() AND c."stoppedAt" IS NULL
      AND f."startsAt" <= clock_timestamp() AND f."endsAt" > clock_timestamp()
      AND NOT EXISTS (SELECT FROM "ClosedCapability" x WHERE x."municipalityId" = municipality
        AND (x."capability" = 'polls' OR (x."capability" = 'budgets' AND f."kind" = 'budget'))))
$$;

-- Answers 'cast' or 'replaced', or why nothing was stored: 'closed', 'paper' (has a paper ballot), 'code' (void or unknown), 'changed' (the
-- voter is not who was asked for a moment ago, or voted under a mark that is gone).
-- person: null for a code; account_key: the key of the account of a person who votes with a register mark; mark: that mark.
CREATE FUNCTION cast_ballot(municipality uuid, poll uuid, key bytea, person uuid, account_key bytea, register_mark text, code_hash text,
  new_receipt text, new_marks json) RETURNS text LANGUAGE plpgsql AS $$
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

  INSERT INTO "Ballot" AS b ("municipalityId", "pollId", "voterKey", "channel", "receipt", "marks")
  VALUES (municipality, poll, key, 'online', new_receipt, new_marks)
  ON CONFLICT ("municipalityId", "pollId", "voterKey") DO UPDATE SET "marks" = EXCLUDED."marks", "receipt" = EXCLUDED."receipt"
    WHERE b."channel" = 'online'
  RETURNING old."voterKey" IS NOT NULL INTO was_there;
  IF NOT FOUND THEN RETURN 'paper'; END IF;
  RETURN CASE WHEN was_there OR account_ballot THEN 'replaced' ELSE 'cast' END;
END $$;

-- a vote that was released has an end, and a vote that is closed ended when it ended, whatever becomes of the plan
CREATE FUNCTION keep_poll_dates() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."endsAt" IS NULL OR NEW."kind" NOT IN ('vote', 'budget')) AND EXISTS (SELECT FROM "Poll" p
    WHERE p."municipalityId" = NEW."municipalityId" AND p."phaseId" = NEW."id" AND p."releasedAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'a released poll needs an end' USING ERRCODE = 'check_violation', CONSTRAINT = 'Phase_of_released_poll';
  END IF;
  IF (NEW."endsAt", NEW."startsAt") IS DISTINCT FROM (OLD."endsAt", OLD."startsAt") AND EXISTS (SELECT FROM "Poll" p
    WHERE p."municipalityId" = NEW."municipalityId" AND p."phaseId" = NEW."id" AND p."closedAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'the poll of this phase is closed' USING ERRCODE = 'check_violation', CONSTRAINT = 'Phase_of_closed_poll';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_poll_dates BEFORE UPDATE OF "startsAt", "endsAt", "kind" ON "Phase" FOR EACH ROW EXECUTE FUNCTION keep_poll_dates();

CREATE FUNCTION release_poll_with_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."releasedAt" IS NOT NULL AND NOT EXISTS (SELECT FROM "Phase" f WHERE f."municipalityId" = NEW."municipalityId"
    AND f."id" = NEW."phaseId" AND f."endsAt" IS NOT NULL AND f."kind" IN ('vote', 'budget') FOR SHARE) THEN
    RAISE EXCEPTION 'a released poll needs an end' USING ERRCODE = 'check_violation', CONSTRAINT = 'Phase_of_released_poll';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER release_poll_with_end BEFORE INSERT OR UPDATE OF "releasedAt", "phaseId" ON "Poll"
  FOR EACH ROW EXECUTE FUNCTION release_poll_with_end();

-- what a closed vote was about does not change, and its ballots neither
CREATE FUNCTION keep_counted_ballot() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a counted ballot stays as it was cast';
END $$;
CREATE TRIGGER keep_counted_ballot BEFORE UPDATE ON "CountedBallot" FOR EACH ROW EXECUTE FUNCTION keep_counted_ballot();

-- found by its words from its release on, while its process is public
CREATE FUNCTION enter_poll() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM enter_search(NEW."municipalityId", 'poll', NEW."id", NEW."title",
    concat_ws(E'\n\n', NEW."summary", NEW."purpose", NEW."afterwards"), '/abstimmungen/' || NEW."number",
    NEW."releasedAt" IS NOT NULL AND coalesce(
      (SELECT c."publishedAt" <= now() FROM "Process" c WHERE c."municipalityId" = NEW."municipalityId" AND c."id" = NEW."processId"), false));
  RETURN NULL;
END $$;
CREATE TRIGGER enter_poll AFTER INSERT OR UPDATE OF "title", "summary", "purpose", "afterwards", "releasedAt" ON "Poll"
  FOR EACH ROW EXECUTE FUNCTION enter_poll();
CREATE TRIGGER leave_search AFTER DELETE ON "Poll" FOR EACH ROW EXECUTE FUNCTION leave_search('poll');
-- a later publication is noticed when it is told
CREATE FUNCTION show_polls() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Poll" SET "title" = "title" WHERE "municipalityId" = NEW."municipalityId" AND "processId" = NEW."id" AND "releasedAt" IS NOT NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER show_polls AFTER UPDATE OF "publishedAt", "publicationToldAt" ON "Process" FOR EACH ROW EXECUTE FUNCTION show_polls();
CREATE INDEX "SearchEntry_poll_words" ON "SearchEntry" USING GIN ("words") WITH (fastupdate = off) WHERE "kind" = 'poll' AND "visible";
CREATE INDEX "SearchEntry_poll_title" ON "SearchEntry" USING GIN ("title" gin_trgm_ops) WITH (fastupdate = off) WHERE "kind" = 'poll' AND "visible";
