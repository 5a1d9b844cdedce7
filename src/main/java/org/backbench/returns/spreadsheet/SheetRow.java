package org.backbench.returns.spreadsheet;

import java.util.List;

/** One row as texts, without blanks around them; an empty cell is an empty text. Lines count from 1, the header's. */
public record SheetRow(int line, List<String> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
