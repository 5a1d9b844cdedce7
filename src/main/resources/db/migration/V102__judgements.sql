create table judgement (
    id         bigint generated always as identity primary key,
    seat_id    bigint not null references panel_seat,
    function   text not null,
    verdict    text not null check (verdict in ('IN_LINE', 'EXPLAIN', 'IMPROVE', 'ABSTAIN')),
    evidence   text,
    judged_at  timestamptz not null,
    unique (seat_id, function),
    check (verdict in ('IN_LINE', 'ABSTAIN') or evidence is not null)
);

-- Who may read the judgements of a seat. The rows for the others of the panel come when the last one has judged.
create table judgement_reader (
    seat_id  bigint not null references panel_seat,
    reader   text not null,
    primary key (reader, seat_id)
);
create index judgement_reader_seat on judgement_reader (seat_id);

create table review_conclusion (
    id        bigint generated always as identity primary key,
    case_id   bigint not null references review,
    position  int not null,
    function  text not null,
    title     text not null,
    verdict   text not null check (verdict in ('IN_LINE', 'EXPLAIN', 'IMPROVE')),
    basis     text not null check (basis in ('CONSENSUS', 'MAJORITY', 'CASTING_VOTE')),
    tally     text not null,
    note      text,
    unique (case_id, function)
);
