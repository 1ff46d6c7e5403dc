-- When a person last changed; of those who were here before it is not known.
alter table person add column updated_at timestamptz;
update person set updated_at = created_at;
alter table person alter column updated_at set not null;
