-- The addresses that people are told at.
create table webhook (
  webhook_id uuid primary key,
  account_id uuid not null,
  url        text not null,
  topics     text[] not null,
  created_at timestamptz not null
);
create index webhook_account on webhook (account_id);
