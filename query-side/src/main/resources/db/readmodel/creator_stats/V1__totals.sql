-- Whose video it is, and what people think of it.
create table video (
  video_id   uuid primary key,
  account_id uuid not null,
  likes      bigint not null default 0,
  dislikes   bigint not null default 0
);

-- What all videos of a person come to.
create table creator (
  account_id     uuid primary key,
  videos_created bigint not null default 0,
  total_likes    bigint not null default 0,
  total_dislikes bigint not null default 0,
  last_active_at timestamptz
);
