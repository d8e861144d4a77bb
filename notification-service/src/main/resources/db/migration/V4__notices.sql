-- Warnings are one kind of what a partner is told about itself.
ALTER TABLE level_warning RENAME TO notice;
ALTER INDEX level_warning_pkey RENAME TO notice_pkey;
ALTER INDEX level_warning_waiting RENAME TO notice_waiting;
ALTER INDEX level_warning_partner RENAME TO notice_partner;
ALTER TABLE notice
  ADD COLUMN kind text NOT NULL DEFAULT 'LEVEL_WARNING',
  ADD COLUMN answered_at timestamptz,
  -- it is in the event
  DROP COLUMN day;
ALTER TABLE notice ALTER COLUMN kind DROP DEFAULT;
