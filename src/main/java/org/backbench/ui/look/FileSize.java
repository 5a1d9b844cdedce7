package org.backbench.ui.look;

import java.math.BigDecimal;

/** Sizes of files as people read them: 812 bytes, 34 kB, 1.4 MB. */
public final class FileSize {

    private static final int THOUSAND = 1_000;
    private static final int MILLION = THOUSAND * THOUSAND;

    private FileSize() {}

    public static String of(int bytes) {
        if (bytes < THOUSAND) {
            return bytes == 1 ? "1 byte" : bytes + " bytes";
        }
        return bytes < MILLION
                ? Figures.decimal(BigDecimal.valueOf(bytes, 3), 0) + " kB"
                : Figures.decimal(BigDecimal.valueOf(bytes, 6), 1) + " MB";
    }
}
