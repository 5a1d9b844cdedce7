-- A spreadsheet that came back: kept as it came, compared with the draft, taken in whole or in part, or dropped.
create table return_upload (
    id           bigint generated always as identity primary key,
    case_id      bigint not null references case_file,
    file_name    text not null,
    sha256       text not null,
    bytes        bytea not null,
    texts        jsonb not null,
    errors       jsonb not null,
    state        text not null check (state in ('REFUSED', 'OPEN', 'TAKEN', 'DROPPED')),
    uploaded_at  timestamptz not null,
    uploaded_by  text not null,
    ended_at     timestamptz
);
create index on return_upload (case_id, id);
