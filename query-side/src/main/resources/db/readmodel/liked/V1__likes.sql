-- Which videos a person likes, and since when.
create table liked (
  account_id   uuid not null,
  video_id     uuid not null,
  liked_millis bigint not null,
  primary key (account_id, video_id)
);
create index liked_newest on liked (account_id, liked_millis desc, video_id desc);
