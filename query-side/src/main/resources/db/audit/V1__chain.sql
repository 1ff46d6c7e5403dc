-- The order of history: one row an event, in the order in which the chain came to know it. What vouches for it is the tree.
create table audit.leaf (
  ordinal  bigint primary key,
  event_id text not null unique,
  leaf     bytea not null check (octet_length(leaf) = 32),
  -- Where this store keeps the event: a way to find it quickly, and no part of what is hashed.
  position bigint not null
);

-- Of the tree over the leaves only every eighth level: the rest is hashed again from 256 of these when somebody asks.
create table audit.node (
  level smallint not null,
  idx   bigint not null,
  hash  bytea not null check (octet_length(hash) = 32),
  primary key (level, idx)
);

-- How long the chain is, and the roots of the complete subtrees that it consists of, largest first.
create table audit.head (
  only_row boolean primary key default true check (only_row),
  size     bigint not null,
  range    bytea not null
);

insert into audit.head (size, range) values (0, '');

create table audit.checkpoint (
  size    bigint primary key,
  at      timestamptz not null,
  key_id  text not null,
  -- The signed note itself, which says all of this again.
  note    text not null,
  sent_at timestamptz
);

create index checkpoint_unsent on audit.checkpoint (size) where sent_at is null;

create table audit.verification (
  id          uuid primary key,
  started_at  timestamptz not null,
  finished_at timestamptz,
  state       text not null,
  checked     bigint not null,
  total       bigint not null,
  signed      bigint not null,
  tampering   text,
  ordinal     bigint,
  event_id    text,
  sentence    text not null
);
