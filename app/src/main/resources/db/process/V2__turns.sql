-- Accounts take turns at the render queue, and an order that a generator elsewhere works on is laid aside until it is due.
alter table process.render_order
  add column account_id uuid not null default '00000000-0000-0000-0000-000000000000',
  add column turn bigint not null default 0,
  add column looks int not null default 0,
  add column due_at timestamptz not null default '-infinity';
drop index process.render_order_waiting;
create index render_order_turn on process.render_order (turn, submitted_at, generation_id);
create index render_order_account on process.render_order (account_id, turn);
