package org.backbench.workflow;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Forms for tests outside this package: the real ones, and small ones written on the spot. */
public final class FormFixtures {

    private FormFixtures() {}

    public static FormModel form(String key) {
        return new Forms().get(key);
    }

    public static FormModel written(String components) {
        String json =
                "{\"type\":\"default\",\"id\":\"small\",\"schemaVersion\":16,\"components\":[" + components + "]}";
        return FormReader.read("forms/small.form", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
