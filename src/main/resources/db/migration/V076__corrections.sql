-- A return that was received is opened for correction; the version that counts goes on counting meanwhile.
create table correction (
    id            bigint generated always as identity primary key,
    case_id       bigint not null references case_file,
    return_id     bigint not null references body_return,
    query_id      bigint references query,
    base_version  int not null,
    state         text not null check (state in ('TYPING', 'SENT', 'RECEIVED', 'DROPPED')),
    reason        text not null,
    opened_by     text not null,
    opened_name   text not null,
    opened_at     timestamptz not null,
    version       int,
    ended_at      timestamptz,
    check ((ended_at is not null) = (state in ('RECEIVED', 'DROPPED')))
);
create index on correction (case_id);
create index on correction (query_id);
create unique index correction_running on correction (return_id) where ended_at is null;

-- The lines that a certifying officer sent back: only these open for typing.
create table sent_back_line (
    version_id  bigint not null references return_version,
    line        text not null,
    reason      text not null,
    primary key (version_id, line)
);
