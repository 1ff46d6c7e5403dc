-- One row a job, as its owner sees it.
create table job (
  generation_id   uuid primary key,
  video_id        uuid not null,
  account_id      uuid not null,
  prompt          text not null,
  model           text not null,
  width           int not null,
  height          int not null,
  seconds         int not null,
  status          text not null,
  attempt         int not null default 0,
  max_retries     int not null,
  progress        int not null default 0,
  failure_code    text,
  failure_message text,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  started_at      timestamptz,
  ended_at        timestamptz
);
create index job_newest on job (account_id, created_at desc, generation_id desc);
