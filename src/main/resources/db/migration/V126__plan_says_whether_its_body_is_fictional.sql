-- A list of plans or actions marks what is about a fictional body.
alter table plan add column fictional boolean;
update plan set fictional = file.fictional from case_file file where file.id = plan.case_id;
alter table plan alter column fictional set not null;
