/** The files of a case: listed, added, downloaded, and picked as evidence from beside a task. */
@NullMarked
package org.backbench.ui.documents;

import org.jspecify.annotations.NullMarked;
