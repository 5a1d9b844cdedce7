-- Whether a plan is asked for, and what it has to save: one function's opportunity, frozen on that day.
create table plan_need (
    case_id          bigint primary key references case_file,
    outcome          text not null check (outcome in ('required', 'offered', 'no-plan')),
    reason           text not null,
    decided_by       bigint not null references person,
    decided_by_name  text not null,
    decided_on       date not null,
    function         text,
    indicator        text,
    pounds           bigint check (pounds > 0),
    baseline_cost    bigint,
    base             bigint check (base > 0),
    ratio            numeric,
    boundary         numeric,
    target           date,
    check (outcome = 'no-plan' or num_nulls(function, indicator, pounds, baseline_cost, base, ratio, boundary, target) = 0)
);
create index plan_need_decided_by on plan_need (decided_by);

create table plan (
    id               bigint generated always as identity primary key,
    case_id          bigint not null unique references plan_need,
    body_code        text not null,
    state            text not null check (state in
        ('drafting', 'awaiting-approval', 'awaiting-decision', 'returned', 'agreed', 'explained', 'closed')),
    round            int not null default 0,
    agreed_on        date,
    outcome          text check (outcome in ('met', 'partly-met', 'not-met')),
    statement        text,
    closed_by        bigint references person,
    closed_by_name   text,
    closed_on        date,
    version          int not null default 0,
    check ((state = 'closed') = (num_nulls(outcome, statement, closed_by, closed_by_name, closed_on) = 0)),
    check (state not in ('agreed', 'closed') or agreed_on is not null)
);
create index plan_body on plan (body_code);
create index plan_closed_by on plan (closed_by);

-- A plan that is sent again is a new round; nothing of an old one is changed.
create table plan_round (
    id                bigint generated always as identity primary key,
    plan_id           bigint not null references plan,
    number            int not null check (number > 0),
    kind              text not null check (kind in ('plan', 'explanation')),
    explanation       text,
    drafted_by        bigint not null references person,
    drafted_by_name   text not null,
    drafted_on        date not null,
    approved          boolean,
    approved_by       bigint references person,
    approved_by_name  text,
    approved_on       date,
    meeting           text,
    meeting_on        date,
    approval_reason   text,
    decision          text check (decision in ('agreed', 'explained', 'returned')),
    decided_by        bigint references person,
    decided_by_name   text,
    decided_on        date,
    decision_reason   text,
    unique (plan_id, number),
    check (kind = 'plan' or explanation is not null)
);
create index plan_round_drafted_by on plan_round (drafted_by);
create index plan_round_approved_by on plan_round (approved_by);
create index plan_round_decided_by on plan_round (decided_by);

create table plan_item (
    id              bigint generated always as identity primary key,
    round_id        bigint not null references plan_round,
    position        int not null check (position > 0),
    what            text not null,
    function        text not null,
    gross           bigint not null check (gross > 0),
    new_cost        bigint not null check (new_cost >= 0),
    ongoing         boolean not null,
    cash_releasing  boolean not null,
    service_cut     boolean not null,
    owner           text not null check (owner <> ''),
    due             date not null,
    milestone       text not null check (milestone <> ''),
    measure         text not null check (measure <> ''),
    priority        text not null check (priority in ('high', 'medium', 'low')),
    reason          text,
    unique (round_id, position)
);
