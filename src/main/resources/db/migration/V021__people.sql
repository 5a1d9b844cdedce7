create table person (
    id             bigint generated always as identity primary key,
    login          text not null unique,
    name           text not null,
    password_hash  text not null,
    demo           boolean not null,
    enabled        boolean not null default true
);

create table person_role (
    id          bigint generated always as identity primary key,
    person_id   bigint not null references person,
    role        text not null,
    party       text not null,
    valid_from  date not null,
    valid_to    date,
    check (valid_to is null or valid_to >= valid_from)
);
create index person_role_person on person_role (person_id);
create index person_role_key on person_role (role, party);
