-- Why a correction was sent as it is: its reason, never the context note of the version it made.
alter table correction add column sent_reason text;

-- What only the people of the body may read: a version that is sent and not certified has not left it.
alter table case_story add column own boolean not null default false;

-- How far away the due day is, is counted on the day a reminder goes out; no ladder says it in fixed words.
update ladder_rung set sentence = regexp_replace(sentence, ', in \d+ working days', '{away}')
where unit = 'wd' and anchor = 'due' and days < 0;
