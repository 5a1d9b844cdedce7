create table quality_assurance (
    id          bigint generated always as identity primary key,
    case_id     bigint not null references assessment,
    round       int not null,
    outcome     text not null check (outcome in ('ASSURED', 'RETURNED')),
    reason      text not null,
    assured_by  bigint not null references person,
    assurer     text not null,
    assured_at  timestamptz not null,
    unique (case_id, round)
);
create index quality_assurance_by on quality_assurance (assured_by);

-- A signature keeps the very text that was signed and its SHA-256 in hex.
create table sign_off (
    id          bigint generated always as identity primary key,
    case_id     bigint not null references assessment,
    round       int not null,
    outcome     text not null check (outcome in ('SIGNED', 'RETURNED')),
    reason      text,
    document    text,
    sha256      text check (sha256 ~ '^[0-9a-f]{64}$'),
    decided_by  bigint not null references person,
    director    text not null,
    decided_at  timestamptz not null,
    unique (case_id, round),
    check ((outcome = 'SIGNED') = (document is not null and sha256 is not null)),
    check (outcome = 'SIGNED' or reason is not null)
);
create index sign_off_by on sign_off (decided_by);
