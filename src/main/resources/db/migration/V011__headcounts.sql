-- How many people a body employed on a day. Headcount decides who owes a return; full-time equivalents stand beside it.
create table body_headcount (
    body        text not null references public_body,
    counted_on  date not null,
    headcount   integer not null check (headcount >= 0),
    fte         numeric(9, 1) check (fte >= 0),
    primary key (body, counted_on)
);

insert into body_headcount (body, counted_on, headcount)
select code, coalesce(valid_from, date '2009-03-31'), headcount from public_body where headcount is not null;

alter table public_body drop column headcount;
