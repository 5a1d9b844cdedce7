create table action (
    id            bigint generated always as identity primary key,
    plan_id       bigint not null references plan,
    number        int not null check (number > 0),
    what          text not null,
    function      text not null,
    owner         text not null,
    priority      text not null check (priority in ('high', 'medium', 'low')),
    due           date not null,
    milestone     text not null,
    measure       text not null,
    expected      bigint not null check (expected > 0),
    state         text not null default 'open' check (state in ('open', 'reported', 'verified')),
    percent_done  int not null default 0 check (percent_done between 0 and 100),
    reporter      bigint references person,
    version       int not null default 0,
    unique (plan_id, number),
    check (state = 'open' or reporter is not null)
);
create index action_reporter on action (reporter);

create table action_report (
    id            bigint generated always as identity primary key,
    action_id     bigint not null references action,
    percent_done  int not null check (percent_done between 0 and 100),
    report        text not null,
    by_person     bigint not null references person,
    by_name       text not null,
    on_day        date not null
);
create index action_report_action on action_report (action_id, id);
create index action_report_by_person on action_report (by_person);

create table action_evidence (
    action_id    bigint not null references action,
    document_id  bigint not null references document,
    primary key (action_id, document_id)
);
create index action_evidence_document on action_evidence (document_id);
