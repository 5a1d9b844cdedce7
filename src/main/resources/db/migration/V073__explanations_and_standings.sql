-- “Not measured” is an answer: apart from zero and from a line that is missing.
alter table return_figure add column not_measured boolean not null default false;
alter table return_figure add check (not not_measured or value is null);

-- While a return is typed: explanations of soft failures, and how each function is handed in.
alter table body_return add column explanations jsonb not null default '[]';
alter table body_return add column standings jsonb not null default '[]';

-- As they were sent: they belong to what was certified and never change.
alter table return_version add column explanations jsonb not null default '[]';
alter table return_version add column standings jsonb not null default '[]';
alter table return_version add column under_query jsonb not null default '[]';
