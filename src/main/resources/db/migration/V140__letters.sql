-- A mailing is what is handed over in one piece: an urgent letter by itself, or the digest of a person's day.
-- In training mode it stays in the outbox here (local).
create table mailing (
    id            bigint generated always as identity primary key,
    recipient_id  bigint not null references person,
    recipient     text not null,
    address       text,
    digest        boolean not null,
    letters       int not null check (letters > 0),
    subject       text not null,
    composed_at   timestamptz not null,
    state         text not null check (state in ('ready', 'handing-over', 'sent', 'failed', 'in-doubt', 'local')),
    attempts      int not null default 0,
    next_try_at   timestamptz not null default now(),
    handed_at     timestamptz,
    sent_at       timestamptz,
    message_id    uuid not null default gen_random_uuid(),
    trouble       text,
    check ((state = 'handing-over') <= (handed_at is not null)),
    check ((state in ('sent', 'local')) = (sent_at is not null))
);
create index mailing_recipient on mailing (recipient_id, id);
create index mailing_to_send on mailing (next_try_at, id) where state = 'ready';
create index mailing_handing_over on mailing (handed_at) where state = 'handing-over';
create index mailing_local on mailing (composed_at, id) where state = 'local';
create index mailing_in_trouble on mailing (state, id) where state in ('failed', 'in-doubt');

-- What is written to one person because of one thing. Its words never change; it is held until its digest is due.
create table letter (
    id             bigint generated always as identity primary key,
    cause          text not null,
    kind           text not null,
    version        int not null,
    mark           text not null check (mark in ('act', 'inform')),
    urgent         boolean not null,
    case_id        bigint not null references case_file,
    clock_id       bigint references clock,
    rung           text,
    role_key       text not null,
    recipient_id   bigint references person,
    recipient      text not null,
    stands_in_for  text,
    subject        text not null,
    body           text not null,
    reply_to       text,
    reply_address  text,
    written_at     timestamptz not null,
    due_at         timestamptz not null,
    state          text not null check (state in ('held', 'mailed', 'left-out', 'nobody')),
    mailing_id     bigint references mailing,
    unique nulls not distinct (cause, recipient_id),
    check ((state = 'mailed') = (mailing_id is not null)),
    check ((state = 'nobody') = (recipient_id is null))
);
create index letter_case on letter (case_id, id);
create index letter_clock on letter (clock_id) where clock_id is not null;
create index letter_recipient on letter (recipient_id, id);
create index letter_mailing on letter (mailing_id) where mailing_id is not null;
create index letter_held on letter (due_at, recipient_id) where state = 'held';

-- How a person wants letters. Nobody needs a row: without one everything but the urgent comes once a day at 07:30.
create table notification_setting (
    person_id    bigint primary key references person,
    at_once      boolean not null,
    digest_time  time not null,
    left_out     text[] not null,
    version      int not null default 0
);
