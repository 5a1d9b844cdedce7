package org.backbench.improvement;

import java.util.ArrayList;
import java.util.List;

/** The four tests that NI 179 puts to a saving. */
public record FourTests(boolean net, boolean cashReleasing, boolean ongoing, boolean noServiceCut) {

    /** The tests that are not passed, in words. */
    public List<String> failed() {
        List<String> failed = new ArrayList<>();
        if (!net) {
            failed.add("net of new running cost");
        }
        if (!cashReleasing) {
            failed.add("cash-releasing");
        }
        if (!ongoing) {
            failed.add("ongoing for two full years after its first");
        }
        if (!noServiceCut) {
            failed.add("without a cut in service");
        }
        return failed;
    }
}
