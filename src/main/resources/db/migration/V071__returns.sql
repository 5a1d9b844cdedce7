create table body_return (
    id                bigint generated always as identity primary key,
    cycle             int not null,
    template          text not null,
    body_code         text not null references public_body,
    case_id           bigint unique references case_file,
    state             text not null check (state in
                          ('NOT_DUE', 'DRAFT', 'AWAITING_CERTIFICATION', 'RECEIVED', 'RECEIVED_LATE')),
    draft             jsonb not null,
    draft_saved_at    timestamptz,
    draft_saved_by    text,
    accepted_version  int,
    received_at       timestamptz,
    unique (cycle, template, body_code),
    foreign key (cycle, template) references collection
);
create index on body_return (body_code);
create index on body_return (cycle, template, id) where case_id is null;

create table return_version (
    id            bigint generated always as identity primary key,
    return_id     bigint not null references body_return,
    number        int not null,
    source        text not null check (source in ('SENT', 'IMPORTED')),
    sent_at       timestamptz not null,
    sent_by       text not null,
    note          text,
    outcome       text not null check (outcome in ('PENDING', 'CERTIFIED', 'SENT_BACK', 'IMPORTED')),
    decided_at    timestamptz,
    decided_by    text,
    reason        text,
    content_hash  text not null,
    import_id     bigint,
    unique (return_id, number)
);
create index on return_version (import_id);

-- A line without a value is missing: neither zero nor absent from the template.
create table return_figure (
    version_id  bigint not null references return_version,
    line        text not null,
    value       numeric(15, 3),
    primary key (version_id, line)
);
