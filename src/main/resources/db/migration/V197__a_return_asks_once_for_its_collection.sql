-- A collection is there before its returns, and never deleted: the service has no right to. Asking for each of 20,000
-- returns of an import whether the same collection is there cost a sixteenth of it.
alter table body_return drop constraint body_return_cycle_template_fkey;
do $$
begin
    if exists (select from pg_roles where rolname = 'app_rw') then
        revoke delete on collection from app_rw;
    end if;
end
$$;
