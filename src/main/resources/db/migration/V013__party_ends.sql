-- Partnerships, inspectorates and departments that are no more, and who follows. Bodies end in public_body.
create table party_end (
    party      text primary key,
    last_day   date not null,
    successor  text,
    reason     text not null
);
