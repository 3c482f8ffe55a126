package vn.campaigndesk.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads the list of parts that the build puts into the program (CycloneDX 1.6, XML).
final class ComponentReader {
    /// Where the build puts it.
    static final String PLACE = "/META-INF/sbom/bom.xml";

    private final List<Component> components = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private String name = "";
    private String version = "";
    private final Set<String> licences = new LinkedHashSet<>();

    private ComponentReader() {}

    /// The parts of this program; empty when it was not put together by its build.
    static List<Component> shipped() {
        try (var stream = ComponentReader.class.getResourceAsStream(PLACE)) {
            return stream == null ? List.of() : read(stream);
        } catch (IOException e) {
            throw new IllegalStateException("the program's own list of parts cannot be read", e);
        }
    }

    /// The parts in the order of the list; of two with one name and version one.
    ///
    /// @throws IOException when it is no such list
    static List<Component> read(@Nullable InputStream list) throws IOException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return new ComponentReader().parts(factory.createXMLStreamReader(list));
        } catch (XMLStreamException e) {
            throw new IOException("no list of parts", e);
        }
    }

    private List<Component> parts(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS -> take(xml.getText().strip());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
        return components.stream().distinct().toList();
    }

    private void begin(String element) {
        if (element.equals("component")) {
            name = "";
            version = "";
            licences.clear();
        }
        open.push(element);
    }

    /// Tools of the build stand before the parts, in a list of their own.
    private boolean isPart() {
        return open.contains("components") && !open.contains("metadata");
    }

    private void take(String text) {
        if (text.isEmpty() || !isPart()) {
            return;
        }
        var path = open.stream().limit(2).toList();
        switch (path.getFirst() + "<" + path.getLast()) {
            case "name<component" -> name = text;
            case "version<component" -> version = text;
            case "id<license", "name<license", "expression<licenses" -> licences.add(text);
            default -> {}
        }
    }

    private void end(String element) {
        if (element.equals("component") && isPart()) {
            components.add(new Component(name, version, String.join(", ", licences)));
        }
        open.pop();
    }
}
