-- A morning tells of rungs by the hundred thousand. No case is ever deleted, and who writes a line has the case in hand.
alter table case_story drop constraint case_story_case_id_fkey;
