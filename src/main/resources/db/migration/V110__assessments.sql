create table assessment (
    case_id      bigint primary key references case_file,
    rule_set     text not null,
    rule_note    text not null,
    kloe_group   text not null,
    state        text not null check (state in ('SCORING', 'ASSURING', 'SENDING', 'CHECKING', 'ANSWERING', 'SIGNING',
                                                'SIGNED')),
    round        int not null check (round > 0),
    opened_at    timestamptz not null,
    sent_round   int,
    sent_at      timestamptz,
    answer       text check (answer in ('NO_COMMENTS', 'COMMENTS', 'SILENCE')),
    answered_by  text,
    answered_at  timestamptz
);

-- A round is one scoring: a return by quality assurance or at sign-off starts the next, the old one stays readable.
create table kloe_score (
    id         bigint generated always as identity primary key,
    case_id    bigint not null references assessment,
    round      int not null,
    kloe       text not null,
    score      int not null check (score between 1 and 4),
    evidence   text not null check (evidence <> ''),
    scored_by  bigint not null references person,
    scorer     text not null,
    scored_at  timestamptz not null,
    unique (case_id, round, kloe)
);
create index kloe_score_by on kloe_score (scored_by);

create table theme_judgement (
    id       bigint generated always as identity primary key,
    case_id  bigint not null references assessment,
    round    int not null,
    theme    int not null,
    level    int not null check (level between 1 and 4),
    reason   text not null check (reason <> ''),
    unique (case_id, round, theme)
);
