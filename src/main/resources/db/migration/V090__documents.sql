create table document (
    id             bigint generated always as identity primary key,
    case_id        bigint not null references case_file,
    name           text not null check (length(name) between 1 and 150),
    type           text not null check (type in ('pdf', 'xlsx', 'docx', 'csv', 'text', 'png', 'jpeg')),
    size           int not null check (size between 1 and 10485760),
    sha256         text not null check (length(sha256) = 64),
    bytes          bytea not null,
    added_by       bigint not null references person,
    added_by_name  text not null,
    added_at       timestamptz not null
);
create index document_case on document (case_id, id);
create index document_added_by on document (added_by);
