-- What the business case of a reorganisation saves counts there: an item that says so counts nothing in a plan.
alter table plan_item add column business_case boolean not null default false;
