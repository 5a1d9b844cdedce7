/** The return as a spreadsheet: downloaded filled in, changed elsewhere, uploaded, compared and taken in or not. */
@NamedInterface("roundtrip")
@NullMarked
package org.backbench.returns.roundtrip;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
