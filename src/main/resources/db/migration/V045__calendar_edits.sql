-- A day that the programme office has taken out stays as a row, so that the file does not bring it back.
alter table bank_holiday add column removed boolean not null default false;

-- The last day up to which the bank holidays are known. One row.
create table calendar_reach (
    only_row  boolean primary key default true check (only_row),
    last_day  date not null
);

-- Times in which nobody visits, or nothing is published about bodies with elections. Clocks do not stop for them.
create table quiet_period (
    id         bigint generated always as identity primary key,
    kind       text not null check (kind in ('no-visits', 'no-publicity')),
    name       text not null,
    first_day  date not null,
    last_day   date not null,
    groups     text not null,
    reason     text not null,
    by_name    text not null,
    removed    boolean not null default false,
    unique (kind, name, first_day),
    check (last_day >= first_day)
);
