-- Our tables live in app, the engine's in engine. Where the service has an account of its own (app_rw),
-- it may read and change rows but never the tables.
do $$
begin
    if exists (select from pg_roles where rolname = 'app_rw') then
        grant usage on schema app, engine to app_rw;
        alter default privileges in schema app grant select, insert, update, delete on tables to app_rw;
        alter default privileges in schema app grant usage, select on sequences to app_rw;
        alter default privileges in schema engine grant select, insert, update, delete on tables to app_rw;
    end if;
end
$$;
