-- A body is chosen by the beginning of its name or code.
create index public_body_name on public_body (lower(name) text_pattern_ops);
create index public_body_short_name on public_body (lower(short_name) text_pattern_ops);
create index public_body_code_text on public_body (lower(code) text_pattern_ops);
