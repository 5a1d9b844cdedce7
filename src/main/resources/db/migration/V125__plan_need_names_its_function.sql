alter table plan_need
    add column function_title text,
    add check ((function is null) = (function_title is null));
