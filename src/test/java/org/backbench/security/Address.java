package org.backbench.security;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One address of the API as its controller declares it.
 *
 * @param names what in it names a thing: the variables of the path and the parameter case
 * @param parameters the other parameters of the query
 */
record Address(String method, String path, List<String> names, List<String> parameters) {

    /** Every address of the API but the one that catches the rest. */
    static List<Address> ofApi(ApplicationContext beans) {
        return beans
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(each -> each.getValue().getBeanType().getName().startsWith("org.backbench.api."))
                .flatMap(each -> of(each.getKey(), each.getValue()))
                .filter(address -> !address.path().contains("**"))
                .toList();
    }

    private static Stream<Address> of(RequestMappingInfo info, HandlerMethod handler) {
        List<String> names = Stream.concat(
                        Arrays.stream(handler.getMethod().getParameters())
                                .filter(parameter -> parameter.isAnnotationPresent(PathVariable.class))
                                .map(parameter -> parameter.getName()),
                        parameters(handler).filter("case"::equals))
                .toList();
        List<String> others =
                parameters(handler).filter(name -> !name.equals("case")).toList();
        return info.getMethodsCondition().getMethods().stream().flatMap(method -> info.getPatternValues().stream()
                .map(path -> new Address(method.name(), path, names, others)));
    }

    private static Stream<String> parameters(HandlerMethod handler) {
        return Arrays.stream(handler.getMethod().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                .map(parameter -> {
                    String given = parameter.getAnnotation(RequestParam.class).name();
                    return given.isEmpty() ? parameter.getName() : given;
                });
    }

    /** The address with these ids in it. */
    String with(Map<String, String> ids) {
        String filled = path;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return ids.containsKey("case") ? filled + "?case=" + ids.get("case") : filled;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
