-- What is known of people who may sit on a panel: facts for the conflict rules, not the person's account.
create table peer_profile (
    person_id  bigint primary key references person,
    employer   text not null references public_body,
    county     text,
    skills     text[] not null check (cardinality(skills) > 0)
);
create index peer_profile_employer on peer_profile (employer);

create table peer_employment (
    id         bigint generated always as identity primary key,
    person_id  bigint not null references peer_profile,
    body_code  text not null,
    from_on    date not null,
    to_on      date,
    check (to_on is null or to_on >= from_on)
);
create index peer_employment_person on peer_employment (person_id);
