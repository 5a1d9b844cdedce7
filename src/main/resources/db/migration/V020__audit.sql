create table audit_event (
    id            bigint generated always as identity primary key,
    at            timestamptz not null,
    recorded_at   timestamptz not null default clock_timestamp(),
    actor         text not null,
    on_behalf_of  text,
    action        text not null,
    object        text not null,
    case_id       bigint,
    detail        text not null,
    door          text not null check (door in ('screen', 'api', 'job')),
    address       text not null
);
create index audit_event_case on audit_event (case_id, id desc) where case_id is not null;

-- The trail is only ever added to.
do $$
begin
    if exists (select from pg_roles where rolname = 'app_rw') then
        revoke update, delete, truncate on audit_event from app_rw;
    end if;
end
$$;
