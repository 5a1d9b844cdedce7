-- Which reference file was loaded last: an unchanged file is not read again.
create table reference_file (
    name       text primary key,
    sha256     text not null,
    loaded_at  timestamptz not null
);

create table riep (
    id                     text primary key,
    name                   text not null,
    region                 text not null unique,
    accountable_body_name  text not null,
    accountable_body       text,
    core_funding_2009_10   numeric(12, 0) not null
);

create table route (
    body_type   text primary key check (body_type ~ '^[a-z_]+$'),
    route       text not null,
    sector      text not null,
    peer_stage  text not null,
    assessment  text not null,
    escalation  text[] not null,
    process     text
);

create table public_body (
    code           text primary key,
    name           text not null,
    short_name     text not null,
    type           text not null references route (body_type),
    body_class     text not null,
    sector         text not null,
    region         text not null,
    riep           text references riep,
    county         text,
    valid_from     date,
    valid_to       date,
    ecode          text unique,
    snac           text,
    register_code  text unique,
    population     integer,
    fictional      boolean not null,
    headcount      integer check (headcount >= 0),
    check (fictional = (code like 'X%')),
    check (fictional = (body_class like 'X%')),
    check (valid_to is null or valid_from is null or valid_from <= valid_to)
);
create index on public_body (type);
create index on public_body (body_class, code);
create index on public_body (sector, code);
create index on public_body (region, code);
create index on public_body (riep, code);
create index on public_body (county);

alter table riep add foreign key (accountable_body) references public_body;
create index on riep (accountable_body);

create table body_succession (
    predecessor  text not null references public_body,
    successor    text not null references public_body,
    primary key (predecessor, successor)
);
create index on body_succession (successor);

create table atypical_body (
    body    text primary key references public_body,
    reason  text not null
);
