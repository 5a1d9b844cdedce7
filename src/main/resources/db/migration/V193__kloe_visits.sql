-- What the case held for a KLOE when an inspector last looked at its page, and the time before: the rest is new to him.
create table kloe_visit (
    case_id    bigint not null references assessment,
    person_id  bigint not null references person,
    kloe       text not null,
    at         timestamptz not null,
    seen       text[] not null,
    before_at  timestamptz,
    before     text[],
    primary key (case_id, person_id, kloe)
);
create index kloe_visit_person on kloe_visit (person_id);
