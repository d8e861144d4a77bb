-- The day as of which a partner's levels were last told: what time has changed since is still to be told.
alter table partner
  add column levels_told_on date not null default (now() at time zone 'utc')::date;
alter table partner alter column levels_told_on drop default;

-- Up to which day all partners were looked at; one row.
create table level_sweep (
  one boolean primary key default true check (one),
  swept_on date not null
);
insert into level_sweep (swept_on) values ((now() at time zone 'utc')::date);

create index level_segment_from on level_segment (valid_from);
create index level_segment_until on level_segment (valid_until);

-- Which lapses a partner was warned of, so that it hears of each once for 90, 30 and 7 days.
create table lapse_notice (
  partner_id uuid not null references partner on delete cascade deferrable initially deferred,
  code text not null,
  level text not null,
  lapses_on date not null,
  days integer not null,
  primary key (partner_id, code, level, lapses_on, days)
);
