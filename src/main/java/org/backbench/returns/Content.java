package org.backbench.returns;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a signature covers, as one text: body, cycle, template with its version, then each line of the template in its
 * order with its figure, without needless zeros; a missing figure leaves the place behind the equals sign empty.
 */
final class Content {

    private Content() {}

    static String text(Template template, int cycle, String bodyCode, Map<String, @Nullable BigDecimal> figures) {
        StringBuilder text = new StringBuilder("body=%s\ncycle=%d\ntemplate=%s\nversion=%d\n"
                .formatted(bodyCode, cycle, template.key(), template.version()));
        for (TemplateLine line : template.lines()) {
            BigDecimal value = figures.get(line.key());
            text.append(line.key())
                    .append('=')
                    .append(value == null ? "" : plain(value))
                    .append('\n');
        }
        return text.toString();
    }

    static String hash(Template template, int cycle, String bodyCode, Map<String, @Nullable BigDecimal> figures) {
        try {
            byte[] bytes = text(template, cycle, bodyCode, figures).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
