-- The history of the saving of an action: lines are added, never changed. Pounds are pounds a year.
create table saving_step (
    id               bigint generated always as identity primary key,
    action_id        bigint not null references action,
    move             text not null check (move in
        ('claimed', 'evidenced', 'verified', 'not-verified', 'sustained', 'withdrawn')),
    pounds           bigint not null check (pounds >= 0),
    since            date,
    net              boolean,
    cash_releasing   boolean,
    ongoing          boolean,
    no_service_cut   boolean,
    reason           text,
    by_person        bigint not null references person,
    by_name          text not null,
    on_day           date not null,
    check (move <> 'evidenced' or since is not null),
    check (move <> 'verified' or (net and cash_releasing and ongoing and no_service_cut))
);
create index saving_step_action on saving_step (action_id, id);
create index saving_step_by_person on saving_step (by_person);
