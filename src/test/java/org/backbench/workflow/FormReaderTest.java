package org.backbench.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormReaderTest {

    private static final Path BAD = Path.of("src/test/resources/forms-bad");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
        unknown-type                  | figures  | the component type table is not known
        unknown-property              | owner    | the property defaultValue is not known here
        unknown-rule                  | owner    | the property validationType is not known here
        rule-of-another-type          | owner    | the property pattern is not known here
        expression-as-label           | owner    | label must be plain text, not an expression
        no-label                      | owner    | label is missing
        no-key                        | Owner    | key is missing
        key-twice                     | owner    | the key is there twice
        no-choices                    | owner    | it has either values or a valuesKey
        choice-twice                  | owner    | its values are empty or not distinct
        time-of-day                   | due      | a datetime has the subtype date
        smallest-above-largest        | gross    | its smallest is above its largest
        broken-pattern                | owner    | the pattern ( cannot be read
        markup-in-text                | help     | a text has plain paragraphs only, no markup
        condition-unknown-word        | owner    | hide condition =contains(outcome, "agree"): , "agree") is not known
        condition-of-later-field      | owner    | the hide condition names outcome, which does not stand above it
        condition-never-true          | owner    | the hide condition compares outcome with agreed, which it never is
        condition-without-equals-sign | owner    | hide condition outcome: it does not begin with =
        condition-with-or-left-open   | owner    | hide condition =outcome = "agree" or: the end stands where a key is expected
        in-a-row                      | go       | the component type button is not known
        wrong-id                      | the form | its id is another-name, which is not the name of the file
        empty                         | the form | it has no components
        """)
    void saysFileKeyAndReason(String name, String place, String reason) throws IOException {
        assertThatExceptionOfType(FormUnreadable.class)
                .isThrownBy(() -> read(name))
                .withMessage("forms/%s.form, %s: %s", name, place, reason);
    }

    @ParameterizedTest
    @CsvSource({"cut-off", "named-twice", "no-object"})
    void refusesWhatIsNoWholeJsonObject(String name) {
        assertThatExceptionOfType(FormUnreadable.class)
                .isThrownBy(() -> read(name))
                .withMessageStartingWith("forms/%s.form, ", name);
    }

    @Test
    void hasATestForEveryBadFile() throws IOException {
        try (Stream<Path> files = Files.list(BAD)) {
            for (String file : files.map(path -> path.getFileName().toString()).toList()) {
                assertThatExceptionOfType(FormUnreadable.class)
                        .as(file)
                        .isThrownBy(() -> read(file.replace(".form", "")));
            }
        }
    }

    @Test
    void readsGroupsRowsAndRules() {
        FormModel form = FormReader.read("forms/small.form", stream("""
            { "type": "default", "id": "small", "schemaVersion": 16, "components": [
              { "type": "group", "path": "minute", "label": "Minute", "components": [
                { "type": "checkbox", "key": "final", "label": "Final" } ] },
              { "type": "dynamiclist", "path": "items", "label": "Items", "allowAddRemove": true,
                "properties": { "row": "Item" }, "conditional": { "hide": "=minute.final != true" },
                "components": [
                  { "type": "number", "key": "gross", "label": "Gross", "decimalDigits": 1,
                    "validate": { "min": 0 }, "appearance": { "prefixAdorner": "£" } },
                  { "type": "textarea", "key": "why", "label": "Why",
                    "conditional": { "hide": "=gross = 0 or minute.final = false" } } ] } ] }
            """));

        FormComponent.Rows rows = (FormComponent.Rows) form.components().get(1);
        FormComponent.Field gross = (FormComponent.Field) rows.components().getFirst();
        assertThat(rows.rowName()).isEqualTo("Item");
        assertThat(rows.fixed()).isFalse();
        assertThat(gross.wording().prefix()).isEqualTo("£");
        assertThat(gross.rules().decimalDigits()).isOne();
        assertThat(((FormComponent.Field) rows.components().get(1)).rules().maxLength())
                .isEqualTo(4000);
        assertThat(List.of(form.components().getFirst(), rows)).doesNotHaveDuplicates();
    }

    private static FormModel read(String name) throws IOException {
        try (InputStream content = Files.newInputStream(BAD.resolve(name + ".form"))) {
            return FormReader.read("forms/" + name + ".form", content);
        }
    }

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
