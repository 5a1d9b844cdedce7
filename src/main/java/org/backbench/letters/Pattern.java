package org.backbench.letters;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

/** Words with places to fill in: plain text, nothing of which is read as a template again. */
record Pattern(String source, Template template) {

    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().escapeHTML(false).emptyStringIsFalse(true);

    static Pattern of(String source) {
        return new Pattern(source, COMPILER.compile(source));
    }

    String fill(LetterWords words) {
        return template.execute(words);
    }
}
