-- The contact whom the mail really concerns, where that one was away when it was planned.
ALTER TABLE delivery ADD COLUMN stands_in_for uuid;
