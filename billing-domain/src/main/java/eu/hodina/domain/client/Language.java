package eu.hodina.domain.client;

import eu.hodina.domain.catalog.BilingualName;
import java.util.Locale;

/** In which a client reads documents and mails. */
public enum Language {
    CS("cs-CZ"),
    EN("en-GB");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** For dates, numbers and message bundles. */
    public Locale locale() {
        return locale;
    }

    /** The name as its reader sees it: {@code EN.of(BilingualName.of("Hodina", "Hour"))} is {@code Hour}. */
    public String of(BilingualName name) {
        return this == CS ? name.czech() : name.english();
    }
}
