-- What was released at the freeze: written once, as it stood, and never changed.
create table benchmark_release (
    cycle        int not null references cycle,
    number       int not null,
    indicator    text not null,
    peer_group   text not null,
    n            int not null,
    snapshot     jsonb not null,
    released_at  timestamptz not null,
    released_by  text not null,
    primary key (cycle, number, indicator, peer_group)
);

create function benchmark_release_stands() returns trigger language plpgsql as $$
begin
    raise exception 'release % of cycle % stands', old.number, old.cycle;
end
$$;
create trigger benchmark_release_stands before update on benchmark_release
    for each row execute function benchmark_release_stands();
