-- The jobs of the letters, in a table of their own like scheduled_tasks: each scheduler sees only what it knows.
create table letter_tasks (
    task_name             text not null,
    task_instance         text not null,
    task_data             bytea,
    execution_time        timestamptz not null,
    picked                boolean not null,
    picked_by             text,
    last_success          timestamptz,
    last_failure          timestamptz,
    consecutive_failures  int,
    last_heartbeat        timestamptz,
    version               bigint not null,
    priority              smallint,
    primary key (task_name, task_instance)
);
create index letter_tasks_execution on letter_tasks (execution_time);
create index letter_tasks_heartbeat on letter_tasks (last_heartbeat);
