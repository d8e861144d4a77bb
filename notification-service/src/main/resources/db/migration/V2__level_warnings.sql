-- Warnings that levels will lapse, as they arrived; each becomes one mail.
CREATE TABLE level_warning (
  id          uuid        PRIMARY KEY,
  partner_id  uuid        NOT NULL,
  day         date        NOT NULL,
  event       jsonb       NOT NULL,
  traceparent text,
  received_at timestamptz NOT NULL DEFAULT now(),
  -- null while the partner has nobody to write to
  planned_at  timestamptz
);
CREATE INDEX level_warning_waiting ON level_warning (received_at) WHERE planned_at IS NULL;
CREATE INDEX level_warning_partner ON level_warning (partner_id);

-- A mail is about an opportunity, or about something else: unique is what it is about.
ALTER TABLE delivery ADD COLUMN about uuid;
UPDATE delivery SET about = opportunity_id;
ALTER TABLE delivery
  ALTER COLUMN about SET NOT NULL,
  ALTER COLUMN match_id DROP NOT NULL,
  ALTER COLUMN opportunity_id DROP NOT NULL,
  DROP CONSTRAINT delivery_unique,
  ADD CONSTRAINT delivery_unique UNIQUE (recipient, about, kind),
  ADD CONSTRAINT delivery_subject CHECK (
    (kind = 'MATCH') = (match_id IS NOT NULL) AND (kind = 'MATCH') = (opportunity_id IS NOT NULL));
