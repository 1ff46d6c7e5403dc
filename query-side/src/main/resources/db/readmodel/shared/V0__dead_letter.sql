-- Events that this generation of the read model could not apply, in the order in which they were parked.
create table dead_letter (
  position     bigint generated always as identity primary key,
  event_id     text not null unique,
  sequence_id  text not null,
  payload_type text not null,
  cause        text not null,
  parked_at    timestamptz not null
);
create index dead_letter_sequence on dead_letter (sequence_id, position);
