-- Where each processing group stands in history, who may move it on, and since which epoch.
create table process.token (
  processor  text not null,
  segment    int not null,
  token      text,
  token_type text,
  owner      text,
  epoch      bigint not null default 0,
  claimed_at timestamptz,
  primary key (processor, segment)
);

create table process.saga_entry (
  saga_id         text primary key,
  revision        text,
  saga_type       text,
  serialized_saga bytea
);

create table process.association_value_entry (
  id                bigint generated always as identity primary key,
  association_key   text,
  association_value text,
  saga_id           text,
  saga_type         text
);
create index association_value_entry_value
  on process.association_value_entry (saga_type, association_key, association_value);
create index association_value_entry_saga on process.association_value_entry (saga_id, saga_type);

-- Alarms, in the columns that db-scheduler expects.
create table process.scheduled_task (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_task_due on process.scheduled_task (execution_time);
create index scheduled_task_heartbeat on process.scheduled_task (last_heartbeat);

-- Attempts that wait for a worker or are held by one.
create table process.render_order (
  generation_id uuid not null,
  attempt       int not null,
  submitted_at  timestamptz not null,
  lease_owner   text,
  lease_until   timestamptz,
  takes         int not null default 0,
  primary key (generation_id, attempt)
);
create index render_order_waiting on process.render_order (submitted_at);
