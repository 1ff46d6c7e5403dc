-- What a person is called and looks like.
create table person (
  account_id      uuid primary key,
  username        text not null,
  email           text,
  full_name       text,
  avatar_url      text,
  native_language text not null,
  created_at      timestamptz not null,
  closed          boolean not null default false
);

-- Under which foreign subjects a person is known, too.
create table alias (
  subject    text primary key,
  account_id uuid not null
);
