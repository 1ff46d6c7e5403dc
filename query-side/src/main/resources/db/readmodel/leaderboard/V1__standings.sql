-- Whose video it is, and what people think of it.
create table video (
  video_id   uuid primary key,
  account_id uuid not null,
  likes      bigint not null default 0,
  dislikes   bigint not null default 0
);

-- How creators stand, recency aside: that part of the score fades with time and is added when somebody reads.
create table creator (
  account_id     uuid primary key,
  videos_created bigint not null default 0,
  total_likes    bigint not null default 0,
  total_dislikes bigint not null default 0,
  last_active_at timestamptz,
  base_score     bigint not null generated always as (total_likes * 3 - total_dislikes * 2 + videos_created * 5) stored
);
create index creator_ranked on creator (base_score desc, account_id) where videos_created > 0;
