-- How many tokens each caller has left of each rate limit, in the form and the columns that Bucket4j expects.
create table process.rate_limit (
  id         text primary key,
  state      bytea,
  expires_at bigint
);
create index rate_limit_expires on process.rate_limit (expires_at);
