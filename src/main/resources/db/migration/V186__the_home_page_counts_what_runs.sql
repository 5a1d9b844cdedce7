-- The home page counts what runs: no page of it grows with the cases, clocks, queries and tasks that have ended.
create index case_file_running on case_file (body_name, id) include (riep, body_code, region) where status = 'RUNNING';
create index case_stage_open on case_stage (case_id) include (stage) where left_at is null;
create index clock_overdue on clock (due, case_id)
    where stopped_at is null and task_id is null and paused_on is null and duty;
create index work_item_asked on work_item (case_id) where done_at is null and query_open;
create index work_item_task on work_item (role_key, task, due, id) where done_at is null and claimed_by is null;

-- What a case is marked with: a clock of a duty of its own, and a query that is open in it.
create view duty_clock as
select case_id, due from clock where stopped_at is null and task_id is null and paused_on is null and duty;
create view queried_case as select case_id from work_item where done_at is null and query_open;
