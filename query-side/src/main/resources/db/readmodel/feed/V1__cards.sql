-- One row a video, as every list shows it.
create table card (
  video_id        uuid primary key,
  account_id      uuid not null,
  generation_id   uuid not null,
  prompt          text,
  visibility      text not null,
  status          text not null,
  progress        int not null default 0,
  likes           bigint not null default 0,
  dislikes        bigint not null default 0,
  views           bigint not null default 0,
  source_video_id uuid,
  failure_reason  text,
  video_key       text,
  thumbnail_key   text,
  bytes           bigint,
  duration_millis bigint,
  width           int,
  height          int,
  codec           text,
  created_millis  bigint not null,
  updated_millis  bigint not null,
  version         bigint not null,
  -- Independent of the time of reading, so that one index serves the feed for ever: with s = likes − dislikes + views/50,
  -- sign(s)·log10(max(|s|, 1)) + seconds since 1970 / 45,000.
  ranking_score double precision not null generated always as (
    sign(likes - dislikes + views / 50.0::double precision)
      * log(greatest(abs(likes - dislikes + views / 50.0::double precision), 1::double precision))
      + created_millis / 1000.0::double precision / 45000) stored
);

create index card_ranked on card (ranking_score desc, video_id desc)
  where visibility = 'PUBLIC' and status = 'READY';
create index card_unready on card (account_id, ranking_score desc, video_id desc)
  where visibility = 'PUBLIC' and status <> 'READY';
create index card_author on card (account_id, created_millis desc, video_id desc);

-- The public names of authors, as far as this read model shows them.
create table author (
  account_id uuid primary key,
  username   text not null
);
