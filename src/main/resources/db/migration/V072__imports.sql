create table bulk_import (
    id            bigint generated always as identity primary key,
    cycle         int not null references cycle,
    template      text,
    data_year     text,
    file_name     text not null,
    file_size     bigint not null,
    file_sha256   text not null,
    leave_out     boolean not null,
    state         text not null check (state in
                      ('QUEUED', 'READING', 'STORING', 'MOVING_CASES', 'DONE', 'REFUSED', 'FAILED')),
    rows_done     int not null,
    rows_total    int not null,
    cases_done    int not null,
    cases_total   int not null,
    error_count   int not null,
    outcome       text,
    warnings      text[] not null,
    started_by    text not null,
    started_at    timestamptz not null,
    finished_at   timestamptz
);
create index on bulk_import (cycle, id);

create table import_error (
    import_id    bigint not null references bulk_import,
    position     int not null,
    line         int,
    column_name  text,
    message      text not null,
    primary key (import_id, position)
);

create table import_left_out (
    import_id  bigint not null references bulk_import,
    line       int not null,
    code       text not null,
    name       text not null,
    reason     text not null,
    primary key (import_id, line)
);

-- Returns that are stored while their cases still wait to be opened or moved: what is left after a restart.
create table import_pending (
    return_id  bigint primary key references body_return,
    import_id  bigint not null references bulk_import
);
create index on import_pending (import_id, return_id);

alter table return_version add foreign key (import_id) references bulk_import;
