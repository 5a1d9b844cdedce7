package org.backbench.ui.programme;

import org.backbench.returns.imports.ImportChoices;

/** Into which cycle a file goes and what is said beside it; read by the thread that receives the file. */
record ImportRequest(int cycle, ImportChoices choices) {}
