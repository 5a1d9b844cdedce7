-- A clock runs for a duty or a window of a case, or of one subject of it (an action). What happened to it is in clock_event.
create table clock (
    id              bigint generated always as identity primary key,
    kind            text not null check (kind in ('return', 'plan', 'action', 'target', 'report-comments',
                                                  'accuracy-comments', 'follow-up')),
    ladder_version  int not null,
    case_id         bigint not null,
    subject         bigint,
    body            text not null,
    riep            text,
    about           text,
    priority        text check (priority in ('high', 'medium', 'low')),
    counted_from    date not null,
    first_due       date not null,
    due             date not null,
    round           int not null,
    started_at      timestamptz not null,
    stopped_at      timestamptz,
    outcome         text check (outcome in ('met', 'called-off', 'elapsed')),
    check ((stopped_at is null) = (outcome is null))
);
create unique index clock_running on clock (case_id, kind, coalesce(subject, 0)) where stopped_at is null;
create index clock_case on clock (case_id, id);
create index clock_due on clock (due, id) where stopped_at is null;

create table clock_event (
    id        bigint generated always as identity primary key,
    clock_id  bigint not null references clock,
    kind      text not null check (kind in ('start', 'extend', 'stop', 'call-off', 'elapse')),
    at        timestamptz not null,
    by        text not null,
    reason    text not null,
    due       date not null
);
create index clock_event_clock on clock_event (clock_id, id);

-- One row a rung of the ladder, from the start of the clock on. An extension begins a new round: the fired rungs of
-- the old one stay. A rung fires at most once.
create table rung (
    id        bigint generated always as identity primary key,
    clock_id  bigint not null references clock,
    round     int not null,
    code      text not null,
    due_on    date not null,
    due_at    timestamptz not null,
    audience  text not null,
    flow      text,
    state     text not null check (state in ('to-come', 'fired', 'superseded', 'not-applicable', 'cancelled')),
    fired_at  timestamptz,
    unique (clock_id, round, code),
    check ((state = 'fired') = (fired_at is not null))
);
create index rung_due on rung (due_at, id) where state = 'to-come';

-- A rung that asked somebody to step in, and the answer.
create table escalation (
    id           bigint generated always as identity primary key,
    case_id      bigint not null,
    clock_id     bigint not null references clock,
    rung_id      bigint not null unique references rung,
    role_key     text not null,
    asked        text not null,
    opened_at    timestamptz not null,
    outcome      text check (outcome in ('chased', 'new-date', 'taken-over')),
    answer       text,
    new_date     date,
    answered_by  text,
    answered_at  timestamptz,
    settled_at   timestamptz,
    check ((outcome is null) = (answered_at is null)),
    check ((new_date is not null) = (coalesce(outcome, '') = 'new-date'))
);
create index escalation_case on escalation (case_id, id);
create index escalation_clock on escalation (clock_id);
