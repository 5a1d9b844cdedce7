-- What stands in a case beside the task, who stands in for whom, and an index for each way into a queue.
alter table work_item
    add column query_open  boolean not null default false,
    add column escalated   boolean not null default false,
    add column claimed_for bigint references person,
    add column handed_from bigint references person,
    add column cover_ends  date,
    add column done_for    bigint references person,
    add check ((claimed_for is null) = (cover_ends is null));

update work_item w set query_open = s.query_open, escalated = s.escalated
from (select case_id, bool_or(task in ('answer-query', 'judge-answer')) as query_open,
             bool_or(task = 'answer-escalation') as escalated
      from work_item where done_at is null group by case_id) s
where w.case_id = s.case_id and w.done_at is null and (s.query_open or s.escalated);

create index work_item_region on work_item (role_key, region, due, id) where done_at is null and claimed_by is null;
create index work_item_stage on work_item (role_key, stage, due, id) where done_at is null and claimed_by is null;
create index work_item_class on work_item (role_key, body_class, due, id) where done_at is null and claimed_by is null;
create index work_item_body on work_item (role_key, body_code, due, id) where done_at is null and claimed_by is null;
create index work_item_cycle on work_item (role_key, cycle, due, id) where done_at is null and claimed_by is null;
create index work_item_queried on work_item (role_key, due, id)
    where done_at is null and claimed_by is null and query_open;
create index work_item_escalated on work_item (role_key, due, id)
    where done_at is null and claimed_by is null and escalated;
create index work_item_taken on work_item (role_key, due, id) where done_at is null and claimed_by is not null;
create index work_item_case_done on work_item (case_id, task, done_at) where done_by is not null;
create index work_item_claimed_for on work_item (claimed_for) where claimed_for is not null;
create index work_item_handed_from on work_item (handed_from) where handed_from is not null;
create index work_item_done_for on work_item (done_for, case_id) where done_for is not null;

-- Words anywhere in the text, where the server brings the extension; elsewhere a search walks its queue by due date.
do $$
begin
    if exists (select from pg_available_extensions where name = 'pg_trgm') then
        create extension if not exists pg_trgm;
        create index work_item_words on work_item using gin
            ((body_name || ' ' || reference || ' ' || title) gin_trgm_ops)
            where done_at is null and claimed_by is null;
    end if;
end
$$;

-- A task with the names of the people on it.
create view work_row as
select w.id, w.task_id, w.task, w.title, w.case_id, w.reference, w.body_code, w.body_name, w.fictional, w.body_class,
       w.region, w.cycle, w.stage, w.role_key, w.subject, w.due, w.opened_at, w.query_open, w.escalated,
       w.claimed_by as claimant_id, (select name from person where id = w.claimed_by) as claimant, w.claimed_at,
       w.claimed_for as claimed_for_id, (select name from person where id = w.claimed_for) as claimed_for,
       w.hold_until, w.done_at,
       w.done_by as done_by_id, (select name from person where id = w.done_by) as done_by,
       w.done_for as done_for_id, (select name from person where id = w.done_for) as done_for, w.outcome
from work_item w;

-- Four eyes: a task is not for the person who did the other one last in its case, about the same subject.
create table four_eyes (
    task     text not null,
    against  text not null,
    primary key (task, against)
);
insert into four_eyes (task, against) values
    ('certify-return', 'prepare-return'),
    ('certify-correction', 'correct-return'),
    ('quality-assure', 'score-kloes'),
    ('sign-off', 'score-kloes'),
    ('sign-off', 'quality-assure'),
    ('approve-plan', 'draft-plan'),
    ('verify-action', 'report-progress');

-- Open tasks with whose hand was last on what they check; a deputy's hand is that of both.
create view work_conflict as
select w.id, w.case_id, w.role_key, w.claimed_by, last.id as done_id, last.done_by, last.done_for
from work_item w
join four_eyes rule on rule.task = w.task
cross join lateral (
    select d.id, d.done_by, d.done_for
    from work_item d
    where d.case_id = w.case_id and d.task = rule.against and d.done_by is not null
      and (d.subject is null or w.subject is null or d.subject = w.subject)
    order by d.done_at desc, d.id desc limit 1) last
where w.done_at is null;
