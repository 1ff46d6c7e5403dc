-- What a person's data is encrypted with, itself encrypted. A destroyed key leaves its row, so that nobody makes another.
create table person_key (
  account_id   text primary key,
  wrapped_key  bytea,
  created_at   timestamptz not null,
  destroyed_at timestamptz,
  check ((wrapped_key is null) = (destroyed_at is not null))
);
create index person_key_destroyed on person_key (destroyed_at) where destroyed_at is not null;
