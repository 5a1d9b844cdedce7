-- What a score rests on, piece by piece, each with the weight the inspector gave it: written once with its round.
create table kloe_evidence (
    id       bigint generated always as identity primary key,
    case_id  bigint not null references assessment,
    round    int not null,
    kloe     text not null,
    number   int not null check (number > 0),
    words    text not null check (words <> ''),
    source   text not null,
    bears    text not null check (bears in ('FOR_4', 'FOR_3', 'FOR_2', 'AGAINST_4', 'AGAINST_3', 'AGAINST_2',
                                            'NOT_WEIGHED')),
    unique (case_id, round, kloe, number)
);
