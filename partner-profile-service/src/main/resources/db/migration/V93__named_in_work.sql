-- An erasure looks for all who name a partner. Entries that wait to be merged into an index are read one by one,
-- so that after an import PostgreSQL would rather read the whole table.
alter index partner_reference_partners set (fastupdate = off);
alter index partner_reference_external_ids set (fastupdate = off);
