package vn.campaigndesk.intake.extract;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.ExpectedFailure;

/// One XML part of a document, read from its beginning to its end. A document type declaration, and with
/// it every entity, is refused: no office program writes one. Nothing outside of the part is ever opened.
public final class XmlReader {
    /// Elements in elements: a table in a table costs three, a text box ten.
    private static final int ELEMENTS_PER_LEVEL = 4;
    private static final int STEPS_BETWEEN_LOOKS = 4_096;

    private final XMLStreamReader xml;
    private final int deepest;
    private int depth;
    private int steps;

    /// @throws IOException not XML
    public XmlReader(XMLInputFactory factory, byte[] part, Limits limits) throws IOException {
        try {
            this.xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
        } catch (XMLStreamException | RuntimeException e) {
            throw new IOException("not XML", e);
        }
        this.deepest = limits.depth() * ELEMENTS_PER_LEVEL;
    }

    private static final ThreadLocal<XMLInputFactory> FACTORIES = ThreadLocal.withInitial(XmlReader::factory);

    /// The factory of the current thread, as [#factory] makes them.
    public static XMLInputFactory factoryOfThread() {
        return FACTORIES.get();
    }

    /// A factory that opens nothing and knows no entities; it serves one thread.
    public static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("nothing outside is opened");
        });
        return factory;
    }

    /// What is done with the start of an element; it must go past that element's end.
    @FunctionalInterface
    public interface Step {
        void at(String name) throws IOException;
    }

    /// Visits the elements inside the current one and goes past its end. At the beginning the current one
    /// is the document itself.
    public void children(Step step) throws IOException {
        var level = depth;
        for (var event = next(); event != XMLStreamConstants.END_DOCUMENT && depth >= level; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                step.at(xml.getLocalName());
            }
        }
    }

    /// Goes past the end of the current element.
    public void skip() throws IOException {
        var level = depth;
        while (depth >= level && next() != XMLStreamConstants.END_DOCUMENT) {
            // nothing of it is wanted
        }
    }

    /// All text inside the current element; goes past its end.
    public String text() throws IOException {
        var text = new StringBuilder();
        var level = depth;
        for (var event = next(); event != XMLStreamConstants.END_DOCUMENT && depth >= level; event = next()) {
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                append(text);
            }
        }
        return text.toString();
    }

    /// The parser reads a text only when it is asked for it, and says by a fault of its own what is wrong with it.
    private void append(StringBuilder text) throws IOException {
        try {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        } catch (RuntimeException e) {
            throw new IOException("broken XML", e);
        }
    }

    /// An attribute by its name without prefix; null when absent.
    public @Nullable String attribute(String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /// The namespace of the current element, empty for none.
    public String namespace() {
        var uri = xml.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    private int next() throws IOException {
        if (++steps % STEPS_BETWEEN_LOOKS == 0) {
            Watched.stopWhenGivenUp();
        }
        var event = parsed();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> deeper();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new IOException("a document type declaration in an office document");
            default -> {}
        }
        return event;
    }

    private int parsed() throws IOException {
        try {
            return xml.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw new IOException("broken XML", e);
        }
    }

    private void deeper() {
        if (++depth > deepest) {
            throw new ExpectedFailure("intake.refused.toodeep");
        }
    }
}
