-- What those who work on a case say to each other. Who sits on a panel stays unsaid: role_key is null then.
create table remark (
    id        bigint generated always as identity primary key,
    case_id   bigint not null references case_file,
    at        timestamptz not null,
    by_id     bigint not null references person,
    by_name   text not null,
    role_key  text,
    words     text not null check (length(words) <= 4000)
);
create index remark_case on remark (case_id, id desc);
create index remark_by on remark (by_id);

-- How far a person has read a conversation, and what he has typed and not said yet.
create table remark_place (
    case_id    bigint not null references case_file,
    person_id  bigint not null references person,
    read_to    bigint not null default 0,
    half       text not null default '' check (length(half) <= 4000),
    kept_at    timestamptz,
    primary key (case_id, person_id)
);
create index remark_place_person on remark_place (person_id);
