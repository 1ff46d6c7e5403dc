-- What lets a person in.
create table account (
  account_id         uuid primary key,
  password_hash      text,
  credential_version int not null default 0,
  roles              text[] not null default '{}',
  closed             boolean not null default false
);

-- Which account a name signs in to: an address whoever claimed it last, a foreign identity whom it was joined to.
create table login_name (
  name       text primary key,
  account_id uuid not null
);

create table session (
  session_id uuid primary key,
  account_id uuid not null,
  open       boolean not null
);
create index session_open on session (account_id) where open;
