package eu.hodina.domain.client;

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
}
