package org.backbench.ui.cases;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.backbench.ui.cases.Model.Arrow;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the models of bpmn/ for drawing. */
@Component
class Models {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    /** The model of this process. */
    Model of(String process) {
        try {
            String xml = new ClassPathResource("bpmn/" + process + ".bpmn").getContentAsString(StandardCharsets.UTF_8);
            return model(process, xml, parse(xml));
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new IllegalStateException("bpmn/" + process + ".bpmn cannot be read", unreadable);
        }
    }

    private static Document parse(String xml) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static Model model(String process, String xml, Document document) {
        Map<String, String> names = new LinkedHashMap<>();
        List<Arrow> arrows = new ArrayList<>();
        Set<String> joins = new HashSet<>();
        String title = process;
        NodeList elements = document.getElementsByTagNameNS(BPMN, "*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            switch (element.getLocalName()) {
                case "process" -> title = element.getAttribute("name");
                case "sequenceFlow" -> arrows.add(arrow(element));
                case "participant", "lane", "message" -> {
                    // Not a place where a case can be.
                }
                default -> names.put(element.getAttribute("id"), element.getAttribute("name"));
            }
            if (element.getLocalName().equals("parallelGateway")) {
                joins.add(element.getAttribute("id"));
            }
        }
        names.remove("");
        return new Model(title.isEmpty() ? process : title, xml, names, arrows, joins, calls(document));
    }

    private static Map<String, String> calls(Document document) {
        Map<String, String> calls = new LinkedHashMap<>();
        NodeList activities = document.getElementsByTagNameNS(BPMN, "callActivity");
        for (int i = 0; i < activities.getLength(); i++) {
            Element activity = (Element) activities.item(i);
            calls.put(activity.getAttribute("id"), activity.getAttribute("calledElement"));
        }
        return calls;
    }

    private static Arrow arrow(Element flow) {
        return new Arrow(flow.getAttribute("id"), flow.getAttribute("sourceRef"), flow.getAttribute("targetRef"));
    }
}
