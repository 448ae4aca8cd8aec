-- From its release on nothing of what is voted on changes any more; only the result of a question is written later, when the votes are counted.
-- With the removal of a whole poll or municipality everything goes: the poll is no longer there then.
CREATE FUNCTION poll_is_released(municipality uuid, poll uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM "Poll" p WHERE p."municipalityId" = municipality AND p.id = poll AND p."releasedAt" IS NOT NULL)
$$;

CREATE FUNCTION keep_released_poll() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."releasedAt" IS NOT NULL AND (
    NEW."releasedAt" IS NULL OR
    (NEW."phaseId", NEW.title, NEW.summary, NEW.purpose, NEW."decidedBy", NEW.afterwards, NEW.access, NEW."minimumAge", NEW.paper, NEW.receipts, NEW.eligible, NEW."seedHash")
      IS DISTINCT FROM
    (OLD."phaseId", OLD.title, OLD.summary, OLD.purpose, OLD."decidedBy", OLD.afterwards, OLD.access, OLD."minimumAge", OLD.paper, OLD.receipts, OLD.eligible, OLD."seedHash")
  ) THEN
    RAISE EXCEPTION 'a released poll stays as it is';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_released_poll BEFORE UPDATE ON "Poll" FOR EACH ROW EXECUTE FUNCTION keep_released_poll();

CREATE FUNCTION keep_released_question() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF poll_is_released(OLD."municipalityId", OLD."pollId")
    AND (TG_OP = 'DELETE' OR to_jsonb(NEW) - 'result' IS DISTINCT FROM to_jsonb(OLD) - 'result') THEN
    RAISE EXCEPTION 'the questions of a released poll stay as they are';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER keep_released_question BEFORE UPDATE OR DELETE ON "PollQuestion" FOR EACH ROW EXECUTE FUNCTION keep_released_question();

CREATE FUNCTION keep_released_option() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "PollQuestion" q
    WHERE q."municipalityId" = OLD."municipalityId" AND q.id = OLD."questionId" AND poll_is_released(q."municipalityId", q."pollId")
  ) THEN
    RAISE EXCEPTION 'the options of a released poll stay as they are';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER keep_released_option BEFORE UPDATE OR DELETE ON "PollOption" FOR EACH ROW EXECUTE FUNCTION keep_released_option();

-- a poll that is imported with its result is closed at once: its questions and options may follow
CREATE FUNCTION add_nothing_to_released_poll() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE poll uuid;
BEGIN
  IF TG_TABLE_NAME = 'PollOption' THEN
    SELECT q."pollId" INTO poll FROM "PollQuestion" q WHERE q."municipalityId" = NEW."municipalityId" AND q.id = NEW."questionId";
  ELSE
    poll := NEW."pollId";
  END IF;
  IF EXISTS (
    SELECT FROM "Poll" p
    WHERE p."municipalityId" = NEW."municipalityId" AND p.id = poll AND p."releasedAt" IS NOT NULL AND p."closedAt" IS NULL
  ) THEN
    RAISE EXCEPTION 'nothing is added to a released poll';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER add_nothing_to_released_poll BEFORE INSERT ON "PollQuestion" FOR EACH ROW EXECUTE FUNCTION add_nothing_to_released_poll();
CREATE TRIGGER add_nothing_to_released_poll BEFORE INSERT ON "PollOption" FOR EACH ROW EXECUTE FUNCTION add_nothing_to_released_poll();
CREATE TRIGGER add_nothing_to_released_poll BEFORE INSERT ON "PollDistrict" FOR EACH ROW EXECUTE FUNCTION add_nothing_to_released_poll();
