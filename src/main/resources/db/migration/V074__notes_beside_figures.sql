-- Who typed a line of a draft last: of two people at one return each sees whose figure stands there.
create table return_line_mark (
    return_id  bigint not null references body_return,
    line       text not null,
    by_login   text not null,
    by_name    text not null,
    at         timestamptz not null,
    primary key (return_id, line)
);

-- What the people of a body say to each other about a line; rows are only added.
create table return_comment (
    id         bigint generated always as identity primary key,
    return_id  bigint not null references body_return,
    line       text not null,
    text       text not null check (length(text) between 1 and 2000),
    by_login   text not null,
    by_name    text not null,
    at         timestamptz not null
);
create index on return_comment (return_id, id);

-- The context note while it is written, and causes that do not explain enough yet.
alter table body_return
    add column note         text,
    add column note_by      text,
    add column note_at      timestamptz,
    add column half_causes  jsonb not null default '{}';
