create table follow_up (
    id         bigint generated always as identity primary key,
    case_id    bigint not null references case_file,
    finding    text not null,
    on_track   boolean not null,
    by_person  bigint not null references person,
    by_name    text not null,
    on_day     date not null
);
create index follow_up_case on follow_up (case_id, id);
create index follow_up_by_person on follow_up (by_person);
