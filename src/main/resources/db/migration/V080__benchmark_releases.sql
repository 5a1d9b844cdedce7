-- What a cycle's benchmarks said on the day it was frozen. Rows are written once and never change.
create table benchmark_release (
    id          bigint generated always as identity primary key,
    cycle       int not null,
    number      int not null,
    frozen_at   timestamptz not null,
    unique (cycle, number)
);

create table benchmark_position (
    release_id   bigint not null references benchmark_release,
    indicator    text not null,
    peer_group   text not null,
    body_code    text not null,
    body_name    text not null,
    numerator    numeric,
    denominator  numeric,
    left_out     text,
    spike        boolean not null,
    primary key (release_id, indicator, peer_group, body_code)
);
