package org.backbench.architecture;

import static org.backbench.architecture.Model.BPMN;
import static org.backbench.architecture.Model.CAMUNDA;
import static org.backbench.architecture.Model.DIAGRAM;
import static org.backbench.architecture.Model.camunda;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What a model may say, so that it runs on any engine and reads like prose; each rule gives what breaks it. */
final class ModelRules {

    private static final Set<String> ELEMENTS =
            Set.of("definitions collaboration participant message error process documentation laneSet lane flowNodeRef"
                    .split(" "));
    private static final Set<String> NODES = Set.of(
            ("startEvent endEvent boundaryEvent intermediateCatchEvent intermediateThrowEvent userTask serviceTask"
                            + " callActivity subProcess exclusiveGateway parallelGateway inclusiveGateway"
                            + " eventBasedGateway sequenceFlow conditionExpression extensionElements"
                            + " multiInstanceLoopCharacteristics completionCondition messageEventDefinition"
                            + " timerEventDefinition timeDuration timeDate timeCycle errorEventDefinition"
                            + " terminateEventDefinition textAnnotation text association incoming outgoing")
                    .split(" "));
    private static final Set<String> ATTRIBUTES =
            Set.of(("expression resultVariable formKey candidateGroups assignee dueDate priority asyncBefore"
                            + " failedJobRetryTimeCycle collection elementVariable historyTimeToLive")
                    .split(" "));
    private static final Set<String> EXTENSIONS = Set.of("in", "out", "failedJobRetryTimeCycle");
    private static final Set<String> IN_AND_OUT = Set.of("source", "target", "businessKey");

    private static final String ARGUMENT = "(?:\\w+|'[\\w-]*')";
    private static final Pattern CALL =
            Pattern.compile("\\$\\{\\w+Steps\\.\\w+\\((?:%1$s(?:, ?%1$s)*)?\\)}".formatted(ARGUMENT));
    private static final Pattern CONDITION =
            Pattern.compile("\\$\\{\\w+ (?:==|!=|<|>|<=|>=) (?:'[\\w-]+'|\\d+|true|false)}");
    private static final Pattern BUSINESS_KEY = Pattern.compile("\\$\\{\\w+\\.toString\\(\\)}");
    private static final Pattern ENGINE_WORDS = Pattern.compile("\\b(execution|task|authenticatedUserId)\\b");
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private ModelRules() {}

    /** Elements, attributes and extensions that both engines understand alike; everything else is left out. */
    static List<String> keepsToTheDialect(Model model) {
        List<String> broken = new ArrayList<>();
        for (Element element : model.elements("*", "*")) {
            String name = element.getLocalName();
            boolean known =
                    switch (String.valueOf(element.getNamespaceURI())) {
                        case BPMN -> ELEMENTS.contains(name) || NODES.contains(name);
                        case CAMUNDA -> EXTENSIONS.contains(name);
                        default -> element.getNamespaceURI().startsWith("http://www.omg.org/spec/");
                    };
            if (!known) {
                broken.add("the element " + element.getNodeName());
            }
            attributes(element)
                    .filter(attribute -> !isKnown(attribute, element))
                    .forEach(attribute -> broken.add("the attribute %s of %s".formatted(attribute.getName(), name)));
        }
        return broken;
    }

    private static boolean isKnown(Attr attribute, Element owner) {
        if (CAMUNDA.equals(owner.getNamespaceURI())) {
            return IN_AND_OUT.contains(attribute.getName());
        }
        boolean script = owner.getLocalName().equals("conditionExpression")
                && attribute.getName().equals("language");
        return !script
                && (!CAMUNDA.equals(attribute.getNamespaceURI()) || ATTRIBUTES.contains(attribute.getLocalName()));
    }

    /** An expression calls a step or, as a condition, compares a variable with a constant. */
    static List<String> expressionsArePlain(Model model) {
        List<String> broken = new ArrayList<>();
        for (Element element : model.elements("*", "*")) {
            attributes(element)
                    .filter(attribute -> attribute.getValue().matches("(?s).*[$#]\\{.*"))
                    .filter(attribute -> !isPlain(attribute))
                    .forEach(attribute -> broken.add(attribute.getValue()));
        }
        model.all("*").stream()
                .filter(element -> element.getLocalName().endsWith("Condition")
                        || element.getLocalName().endsWith("Expression"))
                .map(element -> element.getTextContent().strip())
                .filter(text -> !CONDITION.matcher(text).matches() || usesTheEngine(text))
                .forEach(broken::add);
        model.elements("*", "multiInstanceLoopCharacteristics").stream()
                .map(loop -> camunda(loop, "collection"))
                .filter(collection -> !CALL.matcher(collection).matches())
                .forEach(collection -> broken.add("a list from the variable " + collection));
        return broken;
    }

    private static boolean isPlain(Attr attribute) {
        Pattern allowed = attribute.getName().equals("businessKey") ? BUSINESS_KEY : CALL;
        return allowed.matcher(attribute.getValue()).matches() && !usesTheEngine(attribute.getValue());
    }

    private static boolean usesTheEngine(String expression) {
        return ENGINE_WORDS.matcher(expression).find();
    }

    static List<String> keepsItsHistory(Model model) {
        return model.all("process").stream()
                .filter(process -> !camunda(process, "historyTimeToLive").matches("P\\d+D"))
                .map(process -> process.getAttribute("id") + " does not say how long its history lives")
                .toList();
    }

    /** Ids are words, tasks are called like their forms, names are for people, and tasks do not hide their icon. */
    static List<String> namesAreReadable(Model model) {
        List<String> broken = new ArrayList<>();
        model.flowNodes().forEach(node -> {
            String id = node.getAttribute("id");
            if (!KEBAB.matcher(id).matches()) {
                broken.add(id + " is not written in small words and hyphens");
            }
            if (node.getAttribute("name").isBlank() && !node.getLocalName().equals("parallelGateway")) {
                broken.add(id + " has no name");
            }
        });
        model.all("userTask").stream()
                .filter(task -> !task.getAttribute("id").equals(camunda(task, "formKey")))
                .forEach(task -> broken.add(task.getAttribute("id") + " is not called like its form"));
        return broken;
    }

    static List<String> choicesHaveADefault(Model model) {
        return model.all("exclusiveGateway").stream()
                .filter(gateway -> gateway.getAttribute("default").isBlank())
                .map(gateway -> gateway.getAttribute("id") + " does not say where to go otherwise")
                .toList();
    }

    /** Every element and every flow is drawn, and tasks are wide enough for their icon and name. */
    static List<String> everythingIsDrawn(Model model) {
        Map<String, Element> drawn = Stream.of("BPMNShape", "BPMNEdge")
                .flatMap(kind -> model.elements(DIAGRAM, kind).stream())
                .collect(Collectors.toMap(shape -> shape.getAttribute("bpmnElement"), shape -> shape));
        List<String> broken = new ArrayList<>();
        Stream.concat(
                        model.flowNodes().stream(),
                        Stream.of("sequenceFlow", "lane", "participant", "textAnnotation", "association")
                                .flatMap(kind -> model.all(kind).stream()))
                .map(element -> element.getAttribute("id"))
                .filter(id -> !drawn.containsKey(id))
                .forEach(id -> broken.add(id + " is not drawn"));
        model.all("userTask").stream()
                .map(task -> drawn.get(task.getAttribute("id")))
                .filter(shape -> shape != null && isSmall(shape))
                .forEach(shape -> broken.add(shape.getAttribute("bpmnElement") + " is smaller than 136 × 66"));
        return broken;
    }

    private static boolean isSmall(Element shape) {
        Element bounds = (Element) shape.getElementsByTagNameNS("*", "Bounds").item(0);
        return Double.parseDouble(bounds.getAttribute("width")) < 136
                || Double.parseDouble(bounds.getAttribute("height")) < 66;
    }

    /** A message finds its receiver by name alone, so that a name belongs to one place of one model. */
    static List<String> messagesOccurOnce(List<Model> models) {
        Map<String, List<String>> receivers = new TreeMap<>();
        for (Model model : models) {
            Map<String, String> names = model.all("message").stream()
                    .collect(Collectors.toMap(m -> m.getAttribute("id"), m -> m.getAttribute("name")));
            for (Element definition : model.all("messageEventDefinition")) {
                receivers
                        .computeIfAbsent(
                                names.getOrDefault(definition.getAttribute("messageRef"), "?"),
                                name -> new ArrayList<>())
                        .add(model.file());
            }
        }
        return receivers.entrySet().stream()
                .filter(message ->
                        message.getValue().size() > 1 || message.getKey().equals("?"))
                .map(message -> "%s is received in %s".formatted(message.getKey(), message.getValue()))
                .toList();
    }

    static List<String> calledModelsExist(List<Model> models) {
        Set<String> known = models.stream().map(Model::process).collect(Collectors.toCollection(TreeSet::new));
        return models.stream()
                .flatMap(model -> model.all("callActivity").stream())
                .map(call -> call.getAttribute("calledElement"))
                .filter(called -> !known.contains(called))
                .map(called -> "no model is called " + called)
                .toList();
    }

    private static Stream<Attr> attributes(Element element) {
        var attributes = element.getAttributes();
        return Stream.iterate(0, i -> i < attributes.getLength(), i -> i + 1).map(i -> (Attr) attributes.item(i));
    }
}
