-- A question about figures of one version of a return; its points are settled one by one.
create table query (
    id           bigint generated always as identity primary key,
    case_id      bigint not null references case_file,
    return_id    bigint not null references body_return,
    number       int not null,
    version      int not null,
    raised_by    text not null,
    raised_name  text not null,
    raised_at    timestamptz not null,
    due          date not null,
    days_left    int,
    extended_at  timestamptz,
    extended_by  text,
    closed_at    timestamptz,
    unique (case_id, number)
);
create index on query (return_id);

create table query_point (
    id         bigint generated always as identity primary key,
    query_id   bigint not null references query,
    position   int not null,
    line       text not null,
    value      numeric(15, 3),
    rule       text,
    hard       boolean not null,
    state      text not null check (state in
                   ('OPEN', 'ANSWERED', 'TO_CORRECT', 'REOPENED', 'CORRECTED', 'EXPLAINED', 'RESERVED')),
    unique (query_id, position)
);
create index query_point_unsettled on query_point (query_id) where state not in ('CORRECTED', 'EXPLAINED');

-- What was said about a query; rows are only added. Without a point it is about the whole query.
create table query_message (
    id        bigint generated always as identity primary key,
    query_id  bigint not null references query,
    position  int,
    kind      text not null check (kind in
                  ('QUESTION', 'ANSWER', 'JUDGEMENT', 'EXTENSION', 'CORRECTION', 'RESERVATION')),
    at        timestamptz not null,
    by_login  text not null,
    by_name   text not null,
    text      text not null
);
create index on query_message (query_id, id);

alter table clock drop constraint clock_kind_check;
alter table clock add constraint clock_kind_check check (kind in
    ('return', 'plan', 'action', 'target', 'report-comments', 'accuracy-comments', 'follow-up', 'query'));
