-- What auditors look for in history, one row an event, under the position that audit.leaf gave it. Nothing here vouches for anything:
-- the rows follow the leaves, and truncating the table has them written anew.
create table audit.entry (
  position       bigint primary key,
  event_id       text not null,
  aggregate_type text,
  aggregate_id   text not null,
  sequence       bigint not null,
  type           text not null,
  at             timestamptz not null,
  actor          text,
  contract       text,
  correlation_id text,
  -- The event that it follows from: the one that set off its command; where the product acted on its own, what was last asked of
  -- the same aggregate.
  cause          text
);

create index entry_aggregate on audit.entry (aggregate_id, sequence);
create index entry_type on audit.entry (type, position);
create index entry_actor on audit.entry (actor, position) where actor is not null;
create index entry_correlation on audit.entry (correlation_id, position) where correlation_id is not null;
create index entry_cause on audit.entry (cause) where cause is not null;
-- Time and position run alike, so a summary of each stretch of the table finds a time.
create index entry_at on audit.entry using brin (at) with (pages_per_range = 32);
