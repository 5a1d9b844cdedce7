package org.backbench.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A file of bpmn/ as XML, by the words of BPMN. */
public record Model(String file, String text, Document xml) {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final Pattern CALL = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\(([^)]*)\\)}");

    /** A step that the model asks for. */
    public record Call(String bean, String method, List<String> arguments) {

        static Call of(MatchResult found) {
            List<String> arguments = Stream.of(found.group(3).split(","))
                    .filter(text -> !text.isBlank())
                    .toList();
            return new Call(found.group(1), found.group(2), arguments);
        }
    }

    /** The models in a folder, by file name. */
    public static List<Model> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(Model::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model read(Path file) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            var xml = factory.newDocumentBuilder().parse(file.toFile());
            return new Model(file.getFileName().toString(), Files.readString(file), xml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(file + " is not XML", e);
        }
    }

    /** The process that the file holds. */
    public String process() {
        return elements(BPMN, "process").getFirst().getAttribute("id");
    }

    /** The events, tasks, calls, gateways and subprocesses: what a case can stand at. */
    public List<Element> flowNodes() {
        return elements(BPMN, "*").stream()
                .filter(element ->
                        element.getLocalName().matches(".*(Event|Task|Gateway|Activity|subProcess|transaction)"))
                .toList();
    }

    List<Element> all(String name) {
        return elements(BPMN, name);
    }

    List<Element> elements(String namespace, String name) {
        NodeList found = xml.getElementsByTagNameNS(namespace, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    List<Element> children(Node parent) {
        List<Element> elements = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    List<Call> calls() {
        return CALL.matcher(text)
                .results()
                .map(Call::of)
                .filter(call -> !call.method().equals("toString"))
                .toList();
    }

    @Override
    public String toString() {
        return file;
    }

    static String camunda(Element element, String name) {
        return element.getAttributeNS(CAMUNDA, name);
    }
}
