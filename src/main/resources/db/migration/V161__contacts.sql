-- Whom a body names for its return, each October anew; who was named last is offered until somebody is confirmed.
create table body_contact (
    body_code     text not null references public_body,
    cycle         int not null references cycle,
    role          text not null check (role in ('RETURN', 'FINANCE', 'CHIEF_EXECUTIVE', 'LEAD_MEMBER')),
    name          text not null,
    address       text not null,
    telephone     text not null,
    confirmed_by  text not null,
    confirmed_at  timestamptz not null,
    primary key (body_code, cycle, role)
);
create index on body_contact (cycle);
