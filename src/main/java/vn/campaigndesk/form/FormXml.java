package vn.campaigndesk.form;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// One XML part in the making, element by element; texts and values are escaped.
final class FormXml {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter out;

    /// A step that the writer of the platform takes.
    private interface Step {
        void take() throws XMLStreamException;
    }

    FormXml() {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException e) {
            throw new IllegalStateException("no writer of XML", e);
        }
        step(() -> out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0"));
    }

    private FormXml step(Step step) {
        try {
            step.take();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML in memory", e);
        }
        return this;
    }

    /// Begins an element.
    ///
    /// @param attributes name, value, name, value
    FormXml open(String name, String... attributes) {
        step(() -> out.writeStartElement(name));
        return attributes(attributes);
    }

    /// An element without content.
    FormXml empty(String name, String... attributes) {
        step(() -> out.writeEmptyElement(name));
        return attributes(attributes);
    }

    private FormXml attributes(String... attributes) {
        for (var i = 0; i < attributes.length; i += 2) {
            var name = attributes[i];
            var value = attributes[i + 1];
            step(() -> out.writeAttribute(name, value));
        }
        return this;
    }

    /// An element with a text, whose spaces count.
    FormXml text(String name, String text) {
        return (name.equals("w:t") ? open(name, "xml:space", "preserve") : open(name))
                .step(() -> out.writeCharacters(text))
                .close();
    }

    /// Ends the element that is open.
    FormXml close() {
        return step(out::writeEndElement);
    }

    /// The finished part; elements that are open are ended.
    byte[] bytes() {
        step(out::writeEndDocument).step(out::flush);
        return bytes.toByteArray();
    }
}
