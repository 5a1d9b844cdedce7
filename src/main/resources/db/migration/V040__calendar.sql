create table bank_holiday (
    date  date primary key,
    name  text not null,
    note  text not null default ''
);

-- Training mode only: where the movable clock stands. One row.
create table business_time (
    only_row  boolean primary key default true check (only_row),
    instant   timestamptz not null
);
