-- What lets a person in.
create table account (
  account_id         uuid primary key,
  email_name         text unique,
  password_hash      text,
  credential_version int not null default 0,
  roles              text[] not null default '{}',
  closed             boolean not null default false
);

-- Foreign identities that sign in to an account of ours.
create table identity (
  name       text primary key,
  account_id uuid not null
);

create table session (
  session_id uuid primary key,
  account_id uuid not null,
  open       boolean not null
);
create index session_open on session (account_id) where open;
