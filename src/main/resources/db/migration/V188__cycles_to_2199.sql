-- A cycle's year is checked against slips of the keyboard only: there is no reason to end with the century.
alter table cycle
    drop constraint cycle_year_check,
    add constraint cycle_year_check check (year between 2009 and 2199);
