-- A nil return that came late is not one that came in time; accepted is no state, it follows from what is asked.
alter table body_return
    drop constraint body_return_state_check,
    add constraint body_return_state_check check (state in
        ('NOT_DUE', 'DRAFT', 'AWAITING_CERTIFICATION', 'INCOMPLETE', 'RECEIVED', 'RECEIVED_LATE', 'NIL', 'NIL_LATE',
         'WILL_NOT_SEND', 'OUT_OF_SCOPE', 'WITHDRAWN'));
