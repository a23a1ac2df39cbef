package eu.hodina.application.mail;

import eu.hodina.domain.client.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands at the placeholders of a mail. Immutable.
 *
 * <pre>{@code
 * TemplateValues.none()
 *         .with(Placeholder.CLIENT_NAME, client.name())
 *         .with(Placeholder.DOCUMENTS, new TextTable(heads, rows))
 * }</pre>
 */
public final class TemplateValues {
    /** Characters of one value. */
    public static final int LONGEST = 10_000;

    private static final TemplateValues NONE = new TemplateValues(Map.of(), Map.of());

    private final Map<Placeholder, String> words;
    private final Map<Placeholder, TextTable> tables;

    private TemplateValues(Map<Placeholder, String> words, Map<Placeholder, TextTable> tables) {
        this.words = words;
        this.tables = tables;
    }

    /** {@return no values yet} */
    public static TemplateValues none() {
        return NONE;
    }

    /**
     * {@return the examples of all placeholders of a kind}
     *
     * @param kind of template
     * @param language of the template
     */
    public static TemplateValues examples(TemplateKind kind, Language language) {
        TemplateValues values = NONE;
        for (Placeholder one : kind.placeholders()) {
            values = one.isList()
                    ? values.with(one, one.exampleTable(language))
                    : values.with(one, one.example(language));
        }
        return values;
    }

    /**
     * {@return these with one more}
     *
     * @param placeholder no list
     * @param value plain text, however it looks: it is escaped in HTML and never read as a template
     */
    public TemplateValues with(Placeholder placeholder, String value) {
        if (placeholder.isList()) {
            throw new IllegalArgumentException(placeholder + " is a list, and its value a table");
        }
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("a value of at most " + LONGEST + " characters was expected for "
                    + placeholder + ", not of " + value.length());
        }
        Map<Placeholder, String> more = new EnumMap<>(Placeholder.class);
        more.putAll(words);
        more.put(placeholder, value);
        return new TemplateValues(more, tables);
    }

    /**
     * {@return these with one more}
     *
     * @param placeholder a list
     * @param value its rows; none: the list is empty
     */
    public TemplateValues with(Placeholder placeholder, TextTable value) {
        Objects.requireNonNull(value, "value");
        if (!placeholder.isList()) {
            throw new IllegalArgumentException(placeholder + " is no list, and its value a text");
        }
        Map<Placeholder, TextTable> more = new EnumMap<>(Placeholder.class);
        more.putAll(tables);
        more.put(placeholder, value);
        return new TemplateValues(words, more);
    }

    /**
     * {@return these, and where they say nothing, others}
     *
     * @param others that are asked next
     */
    public TemplateValues over(TemplateValues others) {
        TemplateValues all = others;
        for (Map.Entry<Placeholder, String> one : words.entrySet()) {
            all = all.with(one.getKey(), one.getValue());
        }
        for (Map.Entry<Placeholder, TextTable> one : tables.entrySet()) {
            all = all.with(one.getKey(), one.getValue());
        }
        return all;
    }

    /** Refuses to leave a placeholder of the kind open: an edited template may have any of them. */
    void require(TemplateKind kind) {
        for (Placeholder one : kind.placeholders()) {
            if (!words.containsKey(one) && !tables.containsKey(one)) {
                throw new IllegalArgumentException("a mail of kind " + kind + " needs a value of " + one);
            }
        }
    }

    String text(Placeholder placeholder) {
        return Optional.ofNullable(tables.get(placeholder))
                .map(TextTable::text)
                .orElseGet(() -> PlainText.line(word(placeholder)));
    }

    String html(Placeholder placeholder) {
        return Optional.ofNullable(tables.get(placeholder))
                .map(TextTable::html)
                .orElseGet(() -> PlainText.escaped(word(placeholder)));
    }

    private String word(Placeholder placeholder) {
        return Optional.ofNullable(words.get(placeholder)).orElse("");
    }
}
