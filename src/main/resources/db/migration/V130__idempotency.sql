-- The answers to requests that carried an Idempotency-Key: the same key gives the same answer once, for 24 hours.
create table request_key (
    login        text not null,
    key          text not null,
    fingerprint  text not null,
    begun_at     timestamptz not null default clock_timestamp(),
    status       int,
    content_type text,
    answer       bytea,
    primary key (login, key)
);
create index request_key_begun on request_key (begun_at);
