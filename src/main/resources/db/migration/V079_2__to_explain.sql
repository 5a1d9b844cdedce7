-- What soft rules ask about figures that came in bulk: nobody could explain it at once.
alter table return_version add column to_explain jsonb not null default '[]';

alter table import_error add column kind text not null default 'ERROR' check (kind in ('ERROR', 'TO_EXPLAIN'));
alter table import_error drop constraint import_error_pkey, add primary key (import_id, kind, position);
alter table bulk_import add column to_explain_count int not null default 0;
