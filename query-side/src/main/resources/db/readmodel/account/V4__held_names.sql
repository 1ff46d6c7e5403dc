-- Every name that is taken for an account, of whatever kind, so that all of them can be given back.
create table held_name (
  name       text primary key,
  account_id uuid not null
);
create index held_name_account on held_name (account_id);
