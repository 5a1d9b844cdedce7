package org.backbench.ui.returns;

import org.backbench.returns.contacts.Contacts;
import org.backbench.returns.scope.ReturnDuties;
import org.backbench.ui.cases.CaseWhys;
import org.springframework.stereotype.Component;

/** What the screens of a return work with. */
@Component
record ReturnTools(
        ReturnSheets sheets,
        ReturnTasks tasks,
        EntryDesk desk,
        Contacts contacts,
        CaseWhys whys,
        ReturnDuties duties) {}
