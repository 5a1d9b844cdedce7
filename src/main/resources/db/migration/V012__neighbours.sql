-- Bodies whose areas touch, each pair once in each direction.
create table body_neighbour (
    body       text not null references public_body,
    neighbour  text not null references public_body,
    primary key (body, neighbour),
    check (body <> neighbour)
);
create index on body_neighbour (neighbour);
