-- Recommendations under section 11 of the Audit Commission Act 1998, and what the council did about them.
create table recommendation (
    id            bigint generated always as identity primary key,
    case_id       bigint not null references case_file,
    text          text not null,
    sent_on       date not null,
    sent_by       text not null,
    last_day      date not null,
    meeting_on    date,
    notice_on     date,
    considered_on date,
    accepted      boolean,
    decision      text,
    summary       text,
    approved_by   text,
    approved_on   date,
    published_on  date,
    check ((meeting_on is null) = (notice_on is null)),
    check ((considered_on is null) = (decision is null)),
    check ((approved_by is null) = (approved_on is null)),
    check (approved_on is null or summary is not null),
    check (published_on is null or approved_on is not null)
);
create index recommendation_case on recommendation (case_id, id);
