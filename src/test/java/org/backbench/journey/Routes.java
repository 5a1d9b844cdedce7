package org.backbench.journey;

import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The addresses of all screens, read from their classes, so that a walk can tell which it has left out. */
final class Routes {

    private static final Pattern VARIABLE = Pattern.compile("/:\\w+(\\??)(\\([^)]*\\))?");

    /** A screen by the template of its address. */
    record Screen(String template, Pattern addresses) {

        /** Whether something looked at, such as "officer.tarnbury /work?queue=mine", is this screen. */
        boolean leadsTo(String lookedAt) {
            String address = lookedAt.replaceFirst("^task .*", "x /work/1").replaceFirst("^sign-in$", "x /sign-in");
            return addresses.matcher(address).matches();
        }
    }

    private Routes() {}

    static List<Screen> ofTheProduct() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scan.findCandidateComponents("org.backbench.ui").stream()
                .map(found -> template(found.getBeanClassName()))
                .map(template -> new Screen(template, addresses(template)))
                .toList();
    }

    private static String template(String className) {
        try {
            return Class.forName(className).getAnnotation(Route.class).value();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Pattern addresses(String template) {
        String path = VARIABLE.matcher("/" + template)
                .replaceAll(variable -> variable.group(1).isEmpty() ? "/[^/?]+" : "(/[^/?]+)?");
        return Pattern.compile("\\S+ " + path + "(\\?.*)?");
    }
}
