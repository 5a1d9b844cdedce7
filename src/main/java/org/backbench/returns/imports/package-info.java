/** Figures of many bodies in one file, checked line by line and taken in whole or not at all. */
@NamedInterface("imports")
@NullMarked
package org.backbench.returns.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
