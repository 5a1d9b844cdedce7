-- The outcome on the target date is provisional. It becomes final when the certifying officer certifies the outturn of the
-- year in which the date lies: what counts is verified and shows in the accounts. The body's statement stands beside it.
create table target_outturn (
    case_id       bigint primary key references target_notice,
    year          text not null,
    baseline      bigint not null,
    outturn       bigint not null check (outturn >= 0),
    required      bigint not null,
    verified      bigint not null,
    counted       bigint not null,
    outcome       text not null check (outcome in ('met', 'partly-met', 'not-met')),
    statement     text not null,
    certified_by  text not null,
    certified_on  date not null
);
