package org.backbench.letters;

import org.backbench.cases.CaseFile;
import org.backbench.cases.Watermarks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes files of papers. */
@Component
class PaperMaking {

    private final PaperPdf pdf;
    private final PaperWord word;

    private final Watermarks watermarks;

    PaperMaking(PaperPdf pdf, PaperWord word, Watermarks watermarks) {
        this.pdf = pdf;
        this.word = word;
        this.watermarks = watermarks;
    }

    /** What must stand over a paper about a real body in training mode; null otherwise. */
    @Nullable
    String over(String what, CaseFile file) {
        return watermarks.over(what, file);
    }

    Papers.PaperFile file(Paper paper, String name, PaperFormat format) {
        byte[] bytes =
                switch (format) {
                    case PDF -> pdf.of(paper);
                    case WORD -> word.of(paper);
                };
        return new Papers.PaperFile(name + "." + format.ending(), format, bytes);
    }
}
