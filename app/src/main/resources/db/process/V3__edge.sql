-- How many tokens each caller has left of each rate limit, in the form and the columns that Bucket4j expects.
create table process.rate_limit (
  id         text primary key,
  state      bytea,
  expires_at bigint
);
create index rate_limit_expires on process.rate_limit (expires_at);

-- Requests with an Idempotency-Key: who works on one, and what the first one was answered, sealed.
create table process.idempotency (
  key_hash     text primary key,
  account      text not null,
  request_hash text not null,
  state        text not null check (state in ('running', 'failed', 'done')),
  owner        uuid not null,
  lease_until  timestamptz not null,
  status       int,
  content_type text,
  body         bytea,
  created_at   timestamptz not null,
  check ((state = 'done') = (status is not null and body is not null))
);
create index idempotency_created on process.idempotency (created_at);
