-- No job lies in a project that is gone, not even one that was ordered while it went.
create table deleted_project (
  project_id uuid primary key
);
