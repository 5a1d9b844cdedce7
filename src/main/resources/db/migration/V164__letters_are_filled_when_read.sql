-- A letter keeps the template it was written with and the few words that fill it; its text is made when somebody reads
-- it or it is handed over. A template never changes: whatever differs in reference/letters is a row of its own.
create table letter_template (
    id           bigint generated always as identity primary key,
    kind         text not null,
    version      int not null,
    mark         text not null check (mark in ('act', 'inform')),
    urgent       boolean not null,
    title        text not null,
    subject      text not null,
    words        text not null,
    fingerprint  text not null,
    unique (kind, version, fingerprint)
);

-- Letters written until now keep their text; their templates were not kept.
insert into letter_template (kind, version, mark, urgent, title, subject, words, fingerprint)
select distinct kind, version, mark, urgent, initcap(replace(kind, '-', ' ')), '', '', 'words of ' || mark || urgent
from letter;

alter table letter
    add column template_id bigint,
    add column vacant boolean not null default false,
    add column what text not null default '',
    add column due date,
    add column sentence text not null default '';
update letter set template_id = t.id
from letter_template t
where t.kind = letter.kind and t.version = letter.version and t.mark = letter.mark and t.urgent = letter.urgent;
alter table letter
    drop column kind, drop column version, drop column mark, drop column urgent,
    alter column template_id set not null,
    alter column subject drop not null,
    alter column body drop not null,
    alter column vacant drop default,
    alter column what drop default,
    alter column sentence drop default,
    add check ((subject is null) = (body is null));

-- A morning writes letters by the hundred thousand: no case, clock or person is ever deleted, so nothing is looked up
-- for each of them, and only what is searched has an index.
alter table letter
    drop constraint letter_case_id_fkey,
    drop constraint letter_clock_id_fkey,
    drop constraint letter_recipient_id_fkey;
drop index letter_clock;
drop index letter_recipient;

-- The subject of a mailing of one letter is that of the letter, filled in the same transaction.
alter table mailing alter column subject drop not null;
