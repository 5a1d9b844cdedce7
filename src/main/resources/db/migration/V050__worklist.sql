-- One row a user task. Open rows carry all that a queue shows and filters, so that a page is one index range.
create table work_item (
    id          bigint generated always as identity primary key,
    task_id     text not null unique,
    task        text not null,
    title       text not null,
    case_id     bigint not null,
    reference   text not null,
    body_code   text not null,
    body_name   text not null,
    fictional   boolean not null,
    body_class  text not null,
    region      text not null,
    cycle       int not null,
    stage       text not null,
    role_key    text not null,
    subject     bigint,
    due         date not null,
    opened_at   timestamptz not null,
    claimed_by  bigint references person,
    claimed_at  timestamptz,
    hold_until  date,
    done_at     timestamptz,
    done_by     bigint references person,
    outcome     text check (outcome in ('DONE', 'TAKEN_AWAY')),
    check ((done_at is null) = (outcome is null))
);
create index work_item_available on work_item (role_key, due, id) where done_at is null and claimed_by is null;
create index work_item_mine on work_item (claimed_by, due, id) where done_at is null and claimed_by is not null;
create index work_item_done on work_item (done_by, done_at desc, id desc) where done_by is not null;
create index work_item_case on work_item (case_id) where done_at is null;

-- What someone has typed into a form and not yet sent, as it was typed.
create table form_draft (
    work_item_id  bigint not null references work_item,
    person_id     bigint not null references person,
    typed         jsonb not null,
    saved_at      timestamptz not null,
    primary key (work_item_id, person_id)
);
create index form_draft_person on form_draft (person_id);
