package eu.hodina.document.einvoice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of a small XML file that was read: its name, attributes, children, and the text of those without children. */
final class XmlNode {
    private final String namespace;
    private final String name;
    private final int line;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<XmlNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlNode(String namespace, String name, int line) {
        this.namespace = namespace;
        this.name = name;
        this.line = line;
    }

    void add(XmlNode child) {
        children.add(child);
    }

    void add(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void add(String characters) {
        text.append(characters);
    }

    int length() {
        return text.length();
    }

    String namespace() {
        return namespace;
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    String text() {
        return text.toString().strip();
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    List<XmlNode> children() {
        return children;
    }

    /** Elements on a path of local names: {@code all("InvoiceLines", "InvoiceLine")}. */
    List<XmlNode> all(String... path) {
        List<XmlNode> level = List.of(this);
        for (String step : path) {
            level = level.stream()
                    .flatMap(node -> node.children.stream())
                    .filter(child -> child.name.equals(step))
                    .toList();
        }
        return level;
    }

    /** The first one on a path; the path may be written with slashes. */
    Optional<XmlNode> find(String path) {
        return all(path.split("/")).stream().findFirst();
    }

    /** The text on a path; none where there is none, or an empty one. */
    Optional<String> value(String path) {
        return find(path).map(XmlNode::text).filter(value -> !value.isEmpty());
    }
}
