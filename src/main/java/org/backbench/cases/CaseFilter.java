package org.backbench.cases;

import org.jspecify.annotations.Nullable;

/** Which cases of those a person may see: each part that is null lets everything pass. Text finds body or reference. */
public record CaseFilter(
        @Nullable String text,
        @Nullable Integer cycle,
        @Nullable String bodyClass,
        @Nullable String region,
        @Nullable Stage stage,
        @Nullable CaseStatus status,
        @Nullable CaseFlag flag) {

    public static final CaseFilter ALL = new CaseFilter(null, null, null, null, null, null, null);

    public static CaseFilter text(String text) {
        return new CaseFilter(text, null, null, null, null, null, null);
    }
}
