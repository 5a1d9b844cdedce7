create table accuracy_comment (
    id           bigint generated always as identity primary key,
    case_id      bigint not null references assessment,
    round        int not null,
    number       int not null,
    type         text not null check (type in ('FACT', 'OPINION', 'NEW_EVIDENCE')),
    comment      text not null,
    evidence     text,
    made_by      text not null,
    made_at      timestamptz not null,
    answer       text check (answer in ('ACCEPTED', 'REJECTED', 'NOT_WEIGHED')),
    reason       text,
    answered_by  text,
    answered_at  timestamptz,
    unique (case_id, round, number),
    check ((answer is null) = (reason is null))
);
