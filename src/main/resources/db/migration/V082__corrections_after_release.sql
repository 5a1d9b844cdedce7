-- A release that replaces another says why; the other stays.
alter table benchmark_release add column reason text;

-- A figure that was corrected after its release: what the release would be now, and what a person made of that.
create table correction_note (
    id            bigint generated always as identity primary key,
    cycle         int not null,
    release       int not null,
    indicator     text not null,
    peer_group    text not null,
    body_code     text not null references public_body,
    version       int not null,
    was           numeric,
    now           numeric,
    boundary      numeric,
    recomputed    numeric,
    state         text not null check (state in ('NOTED', 'TO_DECIDE', 'KEPT', 'REISSUED')),
    noted_at      timestamptz not null,
    decided_at    timestamptz,
    decided_by    text,
    reason        text,
    check ((state in ('KEPT', 'REISSUED')) = (decided_at is not null)),
    foreign key (cycle, release, indicator, peer_group)
        references benchmark_release (cycle, number, indicator, peer_group)
);
create index on correction_note (cycle, indicator, peer_group, id);
create index on correction_note (body_code, cycle, indicator);
create index on correction_note (cycle, release, indicator, peer_group);
