-- A job is known from the moment when somebody asks for its video, with all that its owner wants to see again.
alter table job
  add column source_video_id uuid,
  add column project_id uuid,
  add column metadata text,
  add column quality text not null default 'MEDIUM',
  add column reference_key text,
  add column remix_of text,
  add column remote_id text,
  add column video_key text,
  add column thumbnail_key text,
  add column bytes bigint,
  add column duration_millis bigint,
  add column media_width int,
  add column media_height int,
  add column codec text;
update job set status = 'REQUESTED' where status = 'DISPATCHED';

create unique index job_video on job (video_id);
drop index job_newest;
create index job_newest on job (account_id, created_at desc, video_id desc);
create index job_of_status on job (account_id, status, created_at desc, video_id desc);
create index job_of_project on job (project_id, created_at desc, video_id desc) where project_id is not null;

-- What generators elsewhere call the attempts that they took over; kept after the job is gone, so that it can go there, too.
create table remote_job (
  generation_id uuid not null,
  attempt       int not null,
  model         text not null,
  remote_id     text not null,
  primary key (generation_id, attempt)
);
create index remote_job_name on remote_job (remote_id);

-- How many jobs of each status a person has, in each project and outside of them (the zero id): no list counts its rows.
create table tally (
  account_id uuid not null,
  project_id uuid not null,
  status     text not null,
  jobs       bigint not null,
  primary key (account_id, project_id, status)
);
create index tally_waiting on tally (status) where jobs > 0;
insert into tally
  select account_id, '00000000-0000-0000-0000-000000000000', status, count(*) from job group by account_id, status;

create function count_job(job, step int) returns void language sql as $$
  insert into tally values
    ($1.account_id, coalesce($1.project_id, '00000000-0000-0000-0000-000000000000'), $1.status, step)
  on conflict (account_id, project_id, status) do update set jobs = tally.jobs + excluded.jobs
$$;

create function keep_tally() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform count_job(old, -1);
  end if;
  if tg_op <> 'DELETE' then
    perform count_job(new, 1);
  end if;
  return null;
end
$$;

create trigger keep_tally after insert or delete or update of status, project_id on job
  for each row execute function keep_tally();
