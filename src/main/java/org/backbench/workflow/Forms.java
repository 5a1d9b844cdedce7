package org.backbench.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.backbench.problems.Invalid;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The forms of the user tasks, read once at start from forms/, and the check of what people send with them. */
@Component
public class Forms {

    private final Map<String, FormModel> models = new TreeMap<>();

    Forms() {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:forms/*.form")) {
                read(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void read(Resource file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            FormModel form = FormReader.read("forms/" + file.getFilename(), content);
            models.put(form.key(), form);
        }
    }

    public FormModel get(String key) {
        FormModel form = models.get(key);
        if (form == null) {
            throw new IllegalStateException("There is no forms/%s.form".formatted(key));
        }
        return form;
    }

    public Set<String> keys() {
        return Set.copyOf(models.keySet());
    }

    /**
     * What was sent, as typed values without hidden and empty fields; read-only fields and fixed rows come from what
     * was filled, never from what was sent.
     */
    public FormValues check(FormModel form, Map<String, Object> sent, Filled filled) {
        FormCheck check = new FormCheck(filled);
        Map<String, Object> kept = check.check(form, sent);
        if (!check.places().isEmpty()) {
            throw new FormInvalid(check.places());
        }
        return new FormValues(kept);
    }

    /** What was sent breaks rules of the form; nothing of it was taken. */
    public static final class FormInvalid extends Invalid {
        FormInvalid(List<Place> places) {
            super(sentence(places), places);
        }

        private static String sentence(List<Place> places) {
            String first = places.getFirst().message();
            return places.size() == 1
                    ? first
                    : "%d places need attention. The first: %s".formatted(places.size(), first);
        }
    }
}
