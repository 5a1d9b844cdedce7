package org.backbench.letters;

/**
 * All that a template may say, and nothing else: no figure, no judgement, no name but the reader's own.
 *
 * @param recipient the reader
 * @param role the role as which he gets the letter
 * @param what what is to be done or waited for: return; action: close local payroll
 * @param due "is due on 31 December 2011", or nothing
 * @param sentence what happened, as the story of the case tells it
 * @param link where the matter stands
 */
record LetterWords(
        String recipient,
        String role,
        String body,
        String reference,
        String dataYear,
        String what,
        String due,
        String sentence,
        String link) {}
