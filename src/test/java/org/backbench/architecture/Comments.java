package org.backbench.architecture;

/** Comments of a Java file become blanks, so that every offset stays where it is. */
final class Comments {

    private static final String TEXT_BLOCK = "\"\"\"";

    private final String text;
    private final StringBuilder blanked;
    private int at;

    private Comments(String text) {
        this.text = text;
        this.blanked = new StringBuilder(text);
    }

    static String blanked(String text) {
        return new Comments(text).read();
    }

    private String read() {
        while (at < text.length()) {
            if (text.startsWith("//", at)) {
                blank("\n", 0);
            } else if (text.startsWith("/*", at)) {
                blank("*/", 2);
            } else if (text.startsWith(TEXT_BLOCK, at)) {
                skip(TEXT_BLOCK);
            } else if (text.charAt(at) == '"' || text.charAt(at) == '\'') {
                skip(String.valueOf(text.charAt(at)));
            } else {
                at++;
            }
        }
        return blanked.toString();
    }

    private void blank(String ending, int more) {
        int found = text.indexOf(ending, at + more);
        int end = found < 0 ? text.length() : found + more;
        for (; at < end; at++) {
            if (text.charAt(at) != '\n') {
                blanked.setCharAt(at, ' ');
            }
        }
    }

    private void skip(String quote) {
        at += quote.length();
        while (at < text.length() && !text.startsWith(quote, at)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at += quote.length();
    }
}
