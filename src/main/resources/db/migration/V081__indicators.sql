-- The audit agencies' indicators, as reference/indicators.csv has them.
create table indicator (
    code            text primary key,
    function        text not null,
    tier            text not null,
    dimension       text not null,
    title           text not null,
    numerator       text not null,
    denominator     text not null,
    unit            text not null,
    better_when     text not null check (better_when in ('lower', 'higher', 'context')),
    evidence        text not null,
    source_note     text,
    published_code  text
);
create index on indicator (function, code);
