/** What is promised about security, row by row of the table, proved from outside. */
@NullMarked
package org.backbench.security;

import org.jspecify.annotations.NullMarked;
