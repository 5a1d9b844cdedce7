create table case_file (
    id           bigint generated always as identity primary key,
    reference    text not null unique,
    cycle        int not null,
    data_year    text not null,
    template     text not null,
    body_code    text not null,
    body_name    text not null,
    fictional    boolean not null,
    body_class   text not null,
    region       text not null,
    riep         text,
    route        text not null,
    status       text not null check (status in ('RUNNING', 'FIGURES_ONLY', 'CLOSED', 'WITHDRAWN')),
    opened_at    timestamptz not null,
    closed_at    timestamptz,
    closing_note text,
    unique (cycle, body_code, template)
);
create index case_file_name on case_file (body_name, id);
create index case_file_riep on case_file (riep, body_name, id);
create index case_file_body on case_file (body_code, cycle);

create table case_stage (
    id          bigint generated always as identity primary key,
    case_id     bigint not null references case_file,
    stage       text not null check (stage in ('SUBMISSION', 'PEER_REVIEW', 'USE_OF_RESOURCES', 'IMPROVEMENT')),
    entered_at  timestamptz not null,
    left_at     timestamptz,
    note        text
);
create unique index case_stage_once on case_stage (case_id, stage);

create table case_story (
    id        bigint generated always as identity primary key,
    case_id   bigint not null references case_file,
    kind      text not null check (kind in ('DECISION', 'FIGURES', 'DEADLINE', 'NOTE')),
    at        timestamptz not null,
    by_id     bigint references person,
    by_name   text,
    sentence  text not null
);
create index case_story_case on case_story (case_id, id desc);
create index case_story_by on case_story (by_id) where by_id is not null;

-- People from outside the body, its partnership and the Audit Commission who may see one case: its peers.
create table case_guest (
    case_id    bigint not null references case_file,
    person_id  bigint not null references person,
    primary key (case_id, person_id)
);
create index case_guest_person on case_guest (person_id);
