package vn.campaigndesk.intake.extract.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.campaigndesk.intake.extract.Gathering;

/// Walks the elements of an XML part by their local names, so that transitional and strict files look alike. Entities
/// and document types are refused: no office program writes them.
final class XmlPart implements AutoCloseable {
    private final InputStream stream;
    private final XMLStreamReader xml;
    private final Gathering gathering;
    private int depth;

    XmlPart(InputStream stream, Gathering gathering) throws IOException {
        this.stream = stream;
        this.gathering = gathering;
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            xml = factory.createXMLStreamReader(stream);
        } catch (XMLStreamException e) {
            throw new IOException("no XML", e);
        }
    }

    private int next() throws IOException {
        gathering.step();
        try {
            if (!xml.hasNext()) {
                return XMLStreamConstants.END_DOCUMENT;
            }
            var event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new IOException("a document type or an entity inside of an office file");
            }
            if (event == XMLStreamConstants.START_ELEMENT
                    && ++depth > gathering.limits().depth()) {
                throw gathering.tooDeep();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return event;
        } catch (XMLStreamException e) {
            throw new IOException("broken XML", e);
        }
    }

    /// Goes to the next element at whatever depth; false at the end of the part.
    boolean nextStart() throws IOException {
        for (var event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /// Goes to the next child of the element it stands in; false once that element has ended. Each child must have been
    /// read to its end, by this method, [#text()] or [#skip()], before the next is asked for.
    boolean nextChild() throws IOException {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {
                    // text between elements
                }
            }
        }
    }

    /// Leaves the element that has just begun.
    void skip() throws IOException {
        for (var outer = depth - 1; depth > outer; ) {
            if (next() == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
        }
    }

    /// All text of the element that has just begun, to its end.
    String text() throws IOException {
        var text = new StringBuilder();
        for (var outer = depth - 1; depth > outer; ) {
            var event = next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE) {
                text.append(xml.getText());
                if (text.length() > gathering.limits().characters()) {
                    throw gathering.tooLong();
                }
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                break;
            }
        }
        return text.toString();
    }

    String name() {
        return xml.getLocalName();
    }

    /// An attribute's value by its local name; empty if it is not there.
    String attribute(String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /// A whole number, or the one given if there is none.
    int number(String name, int otherwise) {
        var value = attribute(name);
        try {
            return value.isEmpty() ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /// Whether an attribute says yes.
    boolean flag(String name) {
        var value = attribute(name);
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
