-- Rebuilds: how far each is, and which process may go on with it since which epoch.
create table rebuild.run (
  rebuild_id     uuid primary key,
  read_model     text not null,
  version        int not null,
  purpose        text not null,
  phase          text not null,
  -- Where the model under construction stands.
  place_index    bigint not null default 0,
  place_gaps     bigint[] not null default '{}',
  head           bigint not null default 0,
  -- Where the process stood that works on it, when it took it up.
  taken_index    bigint,
  taken_at       timestamptz,
  owner          text,
  epoch          bigint not null default 0,
  lease_until    timestamptz,
  swapped        boolean not null default false,
  comparison     text,
  failure        text,
  -- Whether its end was told and nothing of it is left to be cleared away.
  settled        boolean not null default false,
  started_at     timestamptz not null,
  updated_at     timestamptz not null,
  ended_at       timestamptz
);
create index run_of_read_model on rebuild.run (read_model, started_at desc);
create index run_open on rebuild.run (started_at) where not settled;

-- The read models that served before, and where in history they stopped.
create table rebuild.previous (
  processing_group text primary key,
  place_index      bigint not null,
  place_gaps       bigint[] not null,
  since            timestamptz not null
);
