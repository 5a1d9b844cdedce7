-- Where a person gets letters. Without an address they wait, and the administrator is told.
alter table person add column address text check (address is null or address ~ '^[^@[:space:]<>",;]+@[^@[:space:]<>",;]+$');

-- While a person is away the deputy gets what was meant for him, and is told for whom.
create table absence (
    id         bigint generated always as identity primary key,
    person_id  bigint not null references person,
    deputy_id  bigint not null references person,
    from_day   date not null,
    to_day     date not null,
    check (to_day >= from_day),
    check (deputy_id <> person_id)
);
create index absence_person on absence (person_id, from_day);
create index absence_deputy on absence (deputy_id);
