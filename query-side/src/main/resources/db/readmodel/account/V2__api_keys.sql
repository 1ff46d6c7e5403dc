-- The keys that still open something.
create table api_key (
  api_key_id uuid primary key,
  account_id uuid not null,
  name       text not null,
  prefix     text not null,
  key_hash   text not null,
  created_at timestamptz not null
);
create index api_key_hash on api_key (key_hash);
create index api_key_account on api_key (account_id);
