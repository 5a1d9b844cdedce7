create table cycle (
    year       int primary key check (year between 2009 and 2099),
    due        date not null,
    freeze_on  date not null,
    target     date not null,
    state      text not null check (state in ('OPEN', 'FROZEN')),
    opened_at  timestamptz not null,
    opened_by  text not null,
    frozen_at  timestamptz,
    frozen_by  text,
    check (due <= freeze_on and freeze_on <= target),
    check ((state = 'FROZEN') = (frozen_at is not null))
);

-- Which bodies a template is asked of; no groups: of all.
create table collection (
    cycle             int not null references cycle,
    template          text not null,
    template_version  int not null,
    groups            text[] not null,
    primary key (cycle, template)
);
