-- When nobody should write to a contact, and who stands in.
alter table contact
  add column absent_from date,
  -- the first day back; null while nobody knows
  add column absent_until date check (absent_until > absent_from),
  -- address of another contact of the partner
  add column deputy text,
  add check (absent_from is not null or (absent_until is null and deputy is null));
