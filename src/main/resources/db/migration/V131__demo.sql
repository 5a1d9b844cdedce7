-- What of the training data is already there: a load that was interrupted goes on where it stopped.
create table demo_step (
    name     text primary key,
    done_at  timestamptz not null default clock_timestamp()
);
