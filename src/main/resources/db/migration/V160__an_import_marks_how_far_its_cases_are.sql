-- The cases of an import are opened or moved in the order of its returns; how far that is, the import says itself. A row
-- for each return that waits cost as much as the return.
drop index return_version_import_id_idx;
create index on return_version (import_id, return_id) where import_id is not null;

alter table bulk_import add column moved_to bigint not null default 0;

update bulk_import i
set moved_to = coalesce(
    (select min(p.return_id) - 1 from import_pending p where p.import_id = i.id),
    (select max(v.return_id) from return_version v where v.import_id = i.id), 0);
update bulk_import i
set cases_done = (select count(*) from return_version v where v.import_id = i.id and v.return_id <= i.moved_to)
where cases_done < cases_total;

drop table import_pending;

create index bulk_import_pending on bulk_import (id) where cases_done < cases_total;
