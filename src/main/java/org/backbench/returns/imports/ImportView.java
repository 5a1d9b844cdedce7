package org.backbench.returns.imports;

import java.time.Instant;
import java.util.List;
import org.backbench.returns.LeftOutLine;
import org.jspecify.annotations.Nullable;

/**
 * A bulk import as it stands now.
 *
 * @param template which one the columns of the file are; null until its header has been read
 * @param rowsTotal lines of the data year, once they have been read; rowsDone of them are stored
 * @param casesTotal returns whose cases are to be opened or moved; casesDone of them are
 * @param errorCount all errors; at most the first thousand are listed
 * @param outcome the sentence that says how it ended, null while it runs
 */
public record ImportView(
        long id,
        int cycle,
        @Nullable String template,
        @Nullable String dataYear,
        String fileName,
        long fileSize,
        String fileSha256,
        boolean leaveOut,
        ImportState state,
        int rowsDone,
        int rowsTotal,
        int casesDone,
        int casesTotal,
        int errorCount,
        List<ImportError> errors,
        FiguresToExplain toExplain,
        List<LeftOutLine> leftOut,
        List<String> warnings,
        @Nullable String outcome,
        String startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    public ImportView {
        errors = List.copyOf(errors);
        leftOut = List.copyOf(leftOut);
        warnings = List.copyOf(warnings);
    }
}
