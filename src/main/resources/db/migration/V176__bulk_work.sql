-- One verb for many tasks: what it would do to each, what it did, and how to undo it.
create table bulk_work (
    id          bigint generated always as identity primary key,
    person_id   bigint not null references person,
    verb        text not null check (verb in ('ASSIGN', 'RELEASE', 'HOLD')),
    to_person   bigint references person,
    hold_until  date,
    checked_at  timestamptz not null,
    applied_at  timestamptz,
    undone_at   timestamptz,
    check ((verb = 'ASSIGN') = (to_person is not null)),
    check ((verb = 'HOLD') = (hold_until is not null))
);
create index bulk_work_person on bulk_work (person_id, id);
create index bulk_work_to on bulk_work (to_person) where to_person is not null;

create table bulk_row (
    bulk_id       bigint not null references bulk_work,
    work_item_id  bigint not null references work_item,
    outcome       text not null check (outcome in ('ALLOWED', 'REFUSED', 'DONE', 'OVERTAKEN', 'UNDONE', 'KEPT')),
    reason        text,
    claimed_by    bigint references person,
    claimed_at    timestamptz,
    hold_until    date,
    claimed_for   bigint references person,
    handed_from   bigint references person,
    cover_ends    date,
    primary key (bulk_id, work_item_id)
);
create index bulk_row_item on bulk_row (work_item_id);
create index bulk_row_claimed_by on bulk_row (claimed_by) where claimed_by is not null;
create index bulk_row_claimed_for on bulk_row (claimed_for) where claimed_for is not null;
create index bulk_row_handed_from on bulk_row (handed_from) where handed_from is not null;

-- A queue with its filters under a name, one's own or shared with those who act for a party.
create table saved_view (
    id           bigint generated always as identity primary key,
    owner_id     bigint not null references person,
    name         text not null,
    queue        text not null check (queue in ('AVAILABLE', 'MINE', 'ON_HOLD', 'COLLEAGUES', 'DONE')),
    words        jsonb not null,
    shared_with  text,
    version      int not null default 0,
    unique (owner_id, name)
);
create index saved_view_shared on saved_view (shared_with, name) where shared_with is not null;
