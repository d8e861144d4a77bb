-- The directory is searched in memory (docs/adr/0100); these served searches in the database.
drop index partner_search;
drop index partner_name;
alter table partner drop column words;

-- Which partners have changed what they are found by, for every instance to read anew. A row is
-- visible from the commit of the change itself: a snapshot that sees one sees the other.
create table directory_change (
  xid xid8 not null default pg_current_xact_id(),
  partner_id uuid not null,
  primary key (xid, partner_id)
);

-- What began before `seen_before` had ended at `taken_at`, and is deleted some time later; what began
-- before `purged_before` has been. Who last read before that reads everything anew. One row.
create table directory_horizon (
  one boolean primary key default true check (one),
  seen_before xid8 not null,
  taken_at timestamptz not null,
  purged_before xid8 not null
);
insert into directory_horizon (seen_before, taken_at, purged_before)
  select xmin, clock_timestamp(), xmin from pg_snapshot_xmin(pg_current_snapshot()) as xmin;

create function note_directory_partner() returns trigger language plpgsql as $$
begin
  insert into directory_change (partner_id) select id from changed on conflict do nothing;
  return null;
end $$;
create function note_directory_part() returns trigger language plpgsql as $$
begin
  insert into directory_change (partner_id)
    select distinct partner_id from changed on conflict do nothing;
  return null;
end $$;

-- Once for a statement, so that a COPY of thousands of rows notes its partners by one insert.
create trigger directory_insert after insert on partner
  referencing new table as changed for each statement execute function note_directory_partner();
create trigger directory_update after update on partner
  referencing new table as changed for each statement execute function note_directory_partner();
create trigger directory_delete after delete on partner
  referencing old table as changed for each statement execute function note_directory_partner();

create trigger directory_insert after insert on level_segment
  referencing new table as changed for each statement execute function note_directory_part();
create trigger directory_update after update on level_segment
  referencing new table as changed for each statement execute function note_directory_part();
create trigger directory_delete after delete on level_segment
  referencing old table as changed for each statement execute function note_directory_part();

create trigger directory_insert after insert on partner_reference
  referencing new table as changed for each statement execute function note_directory_part();
create trigger directory_update after update on partner_reference
  referencing new table as changed for each statement execute function note_directory_part();
create trigger directory_delete after delete on partner_reference
  referencing old table as changed for each statement execute function note_directory_part();
