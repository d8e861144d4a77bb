-- When somebody last said, or showed by changing it, that a profile is right, and when it is asked next.
alter table partner
  add column confirmed_at timestamptz,
  add column reminders bigint not null default 0,
  -- null where no more reminders are sent
  add column remind_on date;
-- What is old already is asked soon, spread over four weeks like everybody else.
update partner set confirmed_at = updated_at,
  remind_on = greatest(((updated_at at time zone 'utc')::date + interval '12 months')::date,
      (now() at time zone 'utc')::date) + get_byte(uuid_send(id), 15) % 28;
alter table partner
  alter column confirmed_at set not null,
  alter column reminders drop default;
create index partner_remind_on on partner (remind_on, id) where remind_on is not null;
