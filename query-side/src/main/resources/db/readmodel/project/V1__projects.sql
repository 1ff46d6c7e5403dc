-- What people sort their jobs by.
create table project (
  project_id  uuid primary key,
  account_id  uuid not null,
  name        text not null,
  description text,
  jobs        bigint not null default 0,
  created_at  timestamptz not null,
  updated_at  timestamptz not null
);
create index project_newest on project (account_id, created_at desc, project_id desc);

-- Which project a job lies in.
create table filed (
  video_id   uuid primary key,
  project_id uuid not null
);
create index filed_in on filed (project_id);

-- How many projects a person has.
create table tally (
  account_id uuid primary key,
  projects   bigint not null
);
