-- More time may be granted to another day than was asked for; a request whose return comes first needs no answer.
alter table return_extension
    add column until date,
    drop constraint return_extension_outcome_check,
    add constraint return_extension_outcome_check check (outcome in ('GRANTED', 'REFUSED', 'LAPSED'));
update return_extension set until = wanted where outcome = 'GRANTED';
alter table return_extension add check ((until is not null) = (outcome is not distinct from 'GRANTED'));

-- A query that is open when its case ends, ends with it.
alter table query_point
    drop constraint query_point_state_check,
    add constraint query_point_state_check check (state in
        ('OPEN', 'ANSWERED', 'TO_CORRECT', 'REOPENED', 'CORRECTED', 'EXPLAINED', 'RESERVED', 'ENDED'));
drop index query_point_unsettled;
create index query_point_unsettled on query_point (query_id) where state not in ('CORRECTED', 'EXPLAINED', 'ENDED');
alter table query_message
    drop constraint query_message_kind_check,
    add constraint query_message_kind_check check (kind in
        ('QUESTION', 'ANSWER', 'JUDGEMENT', 'EXTENSION', 'CORRECTION', 'RESERVATION', 'ENDING'));
