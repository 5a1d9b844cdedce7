-- Who owes a return of a cycle and why: decided once, when the cycle opens.
create table scope_decision (
    cycle           int not null,
    template        text not null,
    body            text not null references public_body,
    in_scope        boolean not null,
    headcount       integer,
    fte             numeric(9, 1),
    counted_on      date,
    reference_date  date not null,
    reason          text not null,
    decided_at      timestamptz not null,
    primary key (cycle, template, body),
    foreign key (cycle, template) references collection,
    check ((headcount is null) = (counted_on is null))
);
create index on scope_decision (body);

-- The states of a return that never merge; voluntary and pro forma are marks beside them.
alter table body_return
    add column voluntary    boolean not null default false,
    add column pro_forma    boolean not null default false,
    add column extended_to  date,
    drop constraint body_return_state_check,
    add constraint body_return_state_check check (state in
        ('NOT_DUE', 'DRAFT', 'AWAITING_CERTIFICATION', 'INCOMPLETE', 'RECEIVED', 'RECEIVED_LATE', 'ACCEPTED', 'NIL',
         'WILL_NOT_SEND', 'OUT_OF_SCOPE', 'WITHDRAWN'));

-- A body that said in writing that it will not send: the words, whose they are, and when.
create table return_refusal (
    return_id  bigint primary key references body_return,
    statement  text not null,
    stated_by  text not null,
    stated_at  timestamptz not null
);

-- More time for a return: asked by the body, decided by the partnership.
create table return_extension (
    id          bigint generated always as identity primary key,
    return_id   bigint not null references body_return,
    wanted      date not null,
    reason      text not null,
    asked_by    text not null,
    asked_at    timestamptz not null,
    outcome     text check (outcome in ('GRANTED', 'REFUSED')),
    answer      text,
    decided_by  text,
    decided_at  timestamptz,
    check ((outcome is null) = (decided_at is null))
);
create index on return_extension (return_id, id);
create unique index return_extension_open on return_extension (return_id) where outcome is null;
