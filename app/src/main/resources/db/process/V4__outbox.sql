-- Notices on their way to webhooks, in the columns that db-scheduler expects: apart from the alarms, which nobody's receiver holds up.
create table process.outbox (
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
create index outbox_due on process.outbox (execution_time);
create index outbox_heartbeat on process.outbox (last_heartbeat);
