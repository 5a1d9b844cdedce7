-- Whose action it is once its body has ended, and of which action it is the other part.
alter table action
    add column owner_body text references public_body,
    add column split_from bigint references action;
create index on action (owner_body);
create index on action (split_from);
