-- What a person is told about tasks that were his: taken over, given away, handed back, due while he is away.
create table work_notice (
    id            bigint generated always as identity primary key,
    person_id     bigint not null references person,
    work_item_id  bigint references work_item,
    at            timestamptz not null,
    sentence      text not null,
    seen_at       timestamptz
);
create index work_notice_unseen on work_notice (person_id, id) where seen_at is null;
create index work_notice_item on work_notice (work_item_id) where work_item_id is not null;
