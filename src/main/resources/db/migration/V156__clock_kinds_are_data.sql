-- The kinds are in reference/clock-kinds.csv. After V075, which lists them once more.
alter table clock drop constraint clock_kind_check;
