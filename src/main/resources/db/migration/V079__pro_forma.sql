-- How the figures of former bodies were shared out to their successors, and which figures those were.
create table pro_forma_share (
    cycle        int not null,
    template     text not null,
    predecessor  text not null references public_body,
    successor    text not null references public_body,
    share        numeric(7, 6) not null check (share > 0 and share <= 1),
    figures      jsonb not null,
    made_by      text not null,
    made_at      timestamptz not null,
    primary key (cycle, template, predecessor, successor),
    foreign key (cycle, template) references collection
);
create index on pro_forma_share (predecessor);
create index on pro_forma_share (successor);

alter table return_version
    drop constraint return_version_source_check,
    add constraint return_version_source_check check (source in ('SENT', 'IMPORTED', 'PRO_FORMA'));
