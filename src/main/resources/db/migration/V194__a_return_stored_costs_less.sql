-- A return that has no case yet has nothing to look up by its case: an entry for each empty column was a tenth of what
-- storing the return costs.
alter table body_return drop constraint body_return_case_id_key;
create unique index body_return_case_id_key on body_return (case_id) where case_id is not null;

-- An import is written before its versions, and never deleted: the service has no right to. Asking for each of 20,000
-- versions whether the same import is there cost a twelfth.
alter table return_version drop constraint return_version_import_id_fkey;
do $$
begin
    if exists (select from pg_roles where rolname = 'app_rw') then
        revoke delete on bulk_import from app_rw;
    end if;
end
$$;
