-- How many jobs of a person were created in each day and in each five minutes (UTC), so that a page far down a long list is found
-- without walking there.
create table shelf (
  account_id uuid not null,
  seconds    int not null,
  start      timestamptz not null,
  jobs       bigint not null,
  primary key (account_id, seconds, start)
);

create function shelve_job(job, step int) returns void language sql as $$
  insert into shelf
    select $1.account_id, seconds, date_bin(make_interval(secs => seconds), $1.created_at, 'epoch'), step
    from unnest(array[86400, 300]) as seconds
  on conflict (account_id, seconds, start) do update set jobs = shelf.jobs + excluded.jobs;
$$;

create function keep_shelves() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform shelve_job(new, 1);
  else
    perform shelve_job(old, -1);
    delete from shelf using unnest(array[86400, 300]) as span
      where account_id = old.account_id and seconds = span and jobs = 0
        and start = date_bin(make_interval(secs => span), old.created_at, 'epoch');
  end if;
  return null;
end
$$;

create trigger keep_shelves after insert or delete on job for each row execute function keep_shelves();

insert into shelf
  select account_id, span, date_bin(make_interval(secs => span), created_at, 'epoch'), count(*)
  from job, unnest(array[86400, 300]) as span group by 1, 2, 3;
