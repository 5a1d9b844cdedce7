create table review (
    case_id       bigint primary key references case_file,
    state         text not null check (state in ('APPOINTING', 'DECLARING', 'JUDGING', 'MODERATING', 'REPORTING',
                                                 'CHECKING', 'ISSUING', 'ISSUED')),
    opened_at     timestamptz not null,
    summary       text,
    sent_at       timestamptz,
    answer        text check (answer in ('NO_COMMENTS', 'COMMENTS', 'SILENCE')),
    comments      text,
    answered_by   text,
    answered_at   timestamptz,
    covering      text,
    issued_by     text,
    issued_at     timestamptz,
    check (answer is distinct from 'COMMENTS' or comments is not null)
);

-- Names and employer are those of the day of the appointment: the report keeps them.
create table panel_seat (
    id            bigint generated always as identity primary key,
    case_id       bigint not null references review,
    person_id     bigint not null references person,
    login         text not null,
    name          text not null,
    employer      text not null,
    skill         text not null check (skill in ('FINANCE', 'HR', 'ICT', 'ESTATES', 'PROCUREMENT', 'LEGAL', 'MEMBER',
                                                 'CHIEF_EXECUTIVE')),
    lead          boolean not null,
    state         text not null check (state in ('INVITED', 'DECLARED', 'INTEREST', 'RECUSED', 'STOOD_DOWN')),
    appointed_by  text not null,
    appointed_at  timestamptz not null
);
create index panel_seat_case on panel_seat (case_id, id);
create unique index panel_seat_person on panel_seat (person_id, case_id) where state in ('INVITED', 'DECLARED');
create unique index panel_seat_lead on panel_seat (case_id) where lead and state in ('INVITED', 'DECLARED');

create table interest_declaration (
    seat_id      bigint primary key references panel_seat,
    interest     boolean not null,
    detail       text,
    declared_at  timestamptz not null,
    check (interest = (detail is not null))
);
