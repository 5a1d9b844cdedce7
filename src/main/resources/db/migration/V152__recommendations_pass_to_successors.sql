-- What was to be planned when a body ended passes to its successors: they carry it out without an agreed plan.
alter table plan
    drop constraint plan_state_check,
    add constraint plan_state_check check (state in ('drafting', 'awaiting-approval', 'awaiting-decision', 'returned',
        'agreed', 'passed-on', 'explained', 'closed')),
    drop constraint plan_check1,
    add constraint plan_agreed_check check (state <> 'agreed' or agreed_on is not null);
