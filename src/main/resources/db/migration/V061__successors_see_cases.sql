-- Bodies that follow the body of a case and have taken over something of it: their people see it.
create table case_successor (
    case_id  bigint not null references case_file,
    body     text not null references public_body,
    primary key (case_id, body)
);
create index on case_successor (body);
