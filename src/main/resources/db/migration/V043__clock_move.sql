-- The move of the training clock that is under way: one row or none. What a restart cuts short goes on from here.
create table clock_move (
    only_row  boolean primary key default true check (only_row),
    by_name   text not null,
    from_at   timestamptz not null,
    target    timestamptz not null,
    fired     int not null
);
