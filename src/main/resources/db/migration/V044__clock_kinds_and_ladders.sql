-- Which state of calendar and ladders a clock may be planned with: an edit moves the number, so that no node plans with
-- what it remembers from before.
create table ledger_edition (
    only_row  boolean primary key default true check (only_row),
    number    bigint not null
);
insert into ledger_edition (number) values (1);

-- A ladder never changes: an edit makes its next version. Version 1 comes from reference/ladders.csv.
create table ladder (
    kind     text not null,
    version  int not null,
    by_name  text not null,
    reason   text not null,
    at       timestamptz not null,
    primary key (kind, version)
);
create table ladder_rung (
    kind        text not null,
    version     int not null,
    place       int not null,
    code        text not null,
    anchor      text not null check (anchor in ('due', 'start')),
    days        int not null,
    unit        text not null check (unit in ('wd', 'months')),
    moment      text not null check (moment in ('morning', 'end')),
    audience    text not null,
    on_track    text,
    priorities  text not null default '',
    flow        text,
    ends        boolean not null,
    sentence    text not null,
    primary key (kind, version, code),
    foreign key (kind, version) references ladder
);

-- What a clock is about is data (reference/clock-kinds.csv) and is written into the clock when it starts.
alter table clock
    add column label text,
    add column ladder text,
    add column duty boolean,
    add column extended_late boolean,
    add column holder text,
    add column task_id text,
    add column budget int,
    add column slid int not null default 0,
    add column slid_why text,
    add column paused_on date,
    add column waiting boolean not null default false,
    add column halted boolean not null default false,
    add check ((paused_on is not null) = (waiting or halted));
update clock set ladder = kind,
    label = (case kind when 'return' then 'Return' when 'plan' then 'Improvement plan' when 'action' then 'Action'
                       when 'target' then 'Three-year target' when 'report-comments' then 'Comments on the peer report'
                       when 'accuracy-comments' then 'Comments on the auditor''s draft'
                       when 'follow-up' then 'Follow-up' else 'Data-quality query' end)
            || coalesce(': ' || about, ''),
    duty = kind in ('return', 'plan', 'action', 'target'),
    extended_late = kind = 'action';
alter table clock
    alter column label set not null,
    alter column ladder set not null,
    alter column duty set not null,
    alter column extended_late set not null;

-- The clock of a task is found by its task: two tasks of a kind may be open in a case.
drop index clock_running;
create unique index clock_running on clock (case_id, kind, coalesce(subject, 0))
    where stopped_at is null and task_id is null;
create unique index clock_task on clock (task_id) where task_id is not null;
drop index clock_due;
create index clock_due on clock (due, id) where stopped_at is null and task_id is null;
create index clock_task_due on clock (due, id) where stopped_at is null and task_id is not null;
create index clock_body on clock (body, id) where stopped_at is null;

alter table clock_event drop constraint clock_event_kind_check;
alter table clock_event add check (kind in ('start', 'pause', 'resume', 'extend', 'slide', 'edit', 'stop', 'call-off',
                                            'elapse'));

-- A rung keeps the version of the ladder it was planned with, and where it went when its audience was gone.
alter table rung add column ladder_version int, add column went_to text;
update rung set ladder_version = clock.ladder_version from clock where clock.id = rung.clock_id;
alter table rung alter column ladder_version set not null;
alter table rung drop constraint rung_state_check;
alter table rung add check (state in ('to-come', 'held', 'fired', 'superseded', 'not-applicable', 'cancelled'));

-- All ladders of a body stand still, for a reason: a flood, a bereavement.
create table body_stop (
    id          bigint generated always as identity primary key,
    body        text not null,
    reason      text not null,
    stopped_by  text not null,
    stopped_at  timestamptz not null,
    lifted_by   text,
    lifted_at   timestamptz,
    check ((lifted_by is null) = (lifted_at is null))
);
create unique index body_stop_running on body_stop (body) where lifted_at is null;
