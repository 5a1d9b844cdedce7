/** One class for each rule of the house that breaks it, so that the tests of the rules can be seen to fail. */
package org.backbench.broken;
