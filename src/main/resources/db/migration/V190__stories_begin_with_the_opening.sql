-- Stories are told by the numbers of their sentences. The opening of a case that was opened before its story began with
-- it gets a number below all others.
insert into case_story (id, case_id, kind, at, sentence) overriding system value
select -c.id, c.id, 'NOTE', c.opened_at,
       format('The case was opened for cycle %s (figures of %s)', c.cycle, c.data_year)
       || case when r.voluntary then format(' because %s sends a return that it does not owe.', c.body_name)
               when s.in_scope then format(' because %s owes a return. %s', c.body_name, s.reason)
               else '.' end
from case_file c
left join body_return r on r.case_id = c.id
left join scope_decision s on (s.cycle, s.template, s.body) = (r.cycle, r.template, r.body_code);
