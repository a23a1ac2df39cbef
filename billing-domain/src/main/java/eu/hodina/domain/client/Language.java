package eu.hodina.domain.client;

import eu.hodina.domain.catalog.BilingualName;
import java.util.Locale;

/** In which a client reads documents and mails. */
public enum Language {
    /** Czech, as written in the Czech Republic. */
    CS("cs-CZ"),
    /** English, as written in Britain. */
    EN("en-GB");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /**
     * For dates, numbers and message bundles.
     *
     * @return the locale for dates, numbers and message bundles
     */
    public Locale locale() {
        return locale;
    }

    /**
     * {@return the name as its reader sees it: {@code EN.of(BilingualName.of("Hodina", "Hour"))} is {@code Hour}}
     *
     * @param name in one or both languages
     */
    public String of(BilingualName name) {
        return this == CS ? name.czech() : name.english();
    }
}
