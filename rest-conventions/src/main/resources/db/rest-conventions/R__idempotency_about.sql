-- What an answer is about: the ids in the request's path and in Location, and the caller's partner. Who
-- erases one of them finds the answers by it. Repeatable, so that services whose own migrations have
-- gone further get it, too.
alter table idempotency_key add column if not exists about uuid[] not null default '{}';
create index if not exists idempotency_key_about on idempotency_key using gin (about);
