-- Hours between days and five minutes: of a full day, three dozen counts are read instead of three hundred.
create or replace function shelve_job(job, step int) returns void language sql as $$
  insert into shelf
    select $1.account_id, seconds, date_bin(make_interval(secs => seconds), $1.created_at, 'epoch'), step
    from unnest(array[86400, 3600, 300]) as seconds
  on conflict (account_id, seconds, start) do update set jobs = shelf.jobs + excluded.jobs;
$$;

create or replace function keep_shelves() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform shelve_job(new, 1);
  else
    perform shelve_job(old, -1);
    delete from shelf using unnest(array[86400, 3600, 300]) as span
      where account_id = old.account_id and seconds = span and jobs = 0
        and start = date_bin(make_interval(secs => span), old.created_at, 'epoch');
  end if;
  return null;
end
$$;

-- Nobody counts a job between the two.
lock table job in share row exclusive mode;
insert into shelf
  select account_id, 3600, date_bin('1 hour', start, 'epoch'), sum(jobs) from shelf where seconds = 300 group by 1, 2, 3;
