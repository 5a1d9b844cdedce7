package org.backbench.ui.cases;

import java.time.Instant;

/**
 * A row of the trail as people read it.
 *
 * @param who the name of the person, or of the part of Backbench that acted by itself
 * @param forWhom the role in which the person acted; empty for Backbench
 * @param sentence what was done
 * @param mark under what name the trail keeps it: certify return, task 12
 * @param from the door and the address
 */
record AuditLine(Instant at, String who, String forWhom, String sentence, String mark, String from) {}
