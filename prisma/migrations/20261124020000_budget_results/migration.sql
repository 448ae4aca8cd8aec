ALTER TABLE "Budget" ADD COLUMN "comparison" JSONB;

-- A picture that moderation or its owner takes away goes from the ballots it was printed on, too: of what is voted on it is the one thing that may go.
CREATE OR REPLACE FUNCTION keep_released_option() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW."photoId" IS NULL AND to_jsonb(NEW) - 'photoId' = to_jsonb(OLD) - 'photoId' THEN
    RETURN NEW;
  END IF;
  IF EXISTS (
    SELECT FROM "PollQuestion" q
    WHERE q."municipalityId" = OLD."municipalityId" AND q.id = OLD."questionId" AND poll_is_released(q."municipalityId", q."pollId")
  ) THEN
    RAISE EXCEPTION 'the options of a released poll stay as they are';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;

CREATE FUNCTION take_photo_off_ballots() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "PollOption" SET "photoId" = NULL WHERE "municipalityId" = OLD."municipalityId" AND "photoId" = OLD.id;
  RETURN OLD;
END $$;
CREATE TRIGGER take_photo_off_ballots BEFORE DELETE ON "Photo" FOR EACH ROW EXECUTE FUNCTION take_photo_off_ballots();
