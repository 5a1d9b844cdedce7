-- Two months before the target date the body is told what would be published, and may reply; a month before, a plan
-- that is behind is published as at risk with that reply beside it; on the day the outcome is provisional.
create table target_notice (
    case_id       bigint primary key references case_file,
    told_on       date not null,
    reply_by      date not null,
    required      bigint not null,
    verified      bigint not null,
    words         text not null,
    reply         text,
    replied_by    text,
    replied_on    date,
    at_risk       boolean not null default false,
    published_on  date,
    outcome       text check (outcome in ('met', 'partly-met', 'not-met')),
    outcome_on    date,
    provisional   boolean not null default true,
    check ((reply is null) = (replied_on is null)),
    check ((outcome is null) = (outcome_on is null))
);
