-- The council's own steps have a name beside them, and what is not settled is found without reading the rest.
alter table recommendation
    add column meeting_by text,
    add column considered_by text,
    add column published_by text;
create index recommendation_unsettled on recommendation (case_id) where published_on is null;
