-- What a list of plans or actions shows and filters, as it was when the plan was asked for.
alter table plan
    add column reference text not null,
    add column body_name text not null,
    add column riep text;
create index plan_name on plan (body_name, id);
create index plan_riep on plan (riep, body_name, id);
create index action_due on action (due, id) where state <> 'verified';
