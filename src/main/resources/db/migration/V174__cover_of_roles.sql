-- An absence covers all roles of a person or the named ones.
alter table absence add column roles text[] check (cardinality(roles) > 0);
drop index absence_deputy;
create index absence_deputy on absence (deputy_id, from_day);
