package eu.hodina.web.page;

import eu.hodina.application.ReaderFormat;
import eu.hodina.application.Texts;
import eu.hodina.domain.client.Language;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Locale;

/** A page in its reader's language: texts, and the way numbers and dates are written. */
record Wording(Language language, Texts texts, ReaderFormat format) {
    private static final String BUNDLE = "eu.hodina.web.page.Pages";
    private static final List<Locale> OURS = List.of(Locale.forLanguageTag("cs"), Locale.ENGLISH);
    private static final int LONGEST_HEADER = 200;

    static Wording in(Language language) {
        return new Wording(language, Texts.of(BUNDLE, language), ReaderFormat.of(language));
    }

    /** The first language of {@code Accept-Language} that we speak; Czech where there is none. */
    static Wording of(HttpRequest<?> request) {
        String wished = request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE);
        return in(wished == null || wished.length() > LONGEST_HEADER ? Language.CS : best(wished));
    }

    private static Language best(String wished) {
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(wished), OURS);
            return Locale.ENGLISH.equals(found) ? Language.EN : Language.CS;
        } catch (IllegalArgumentException e) {
            return Language.CS;
        }
    }

    /** For the page's {@code lang}: {@code cs}. */
    String tag() {
        return language.locale().getLanguage();
    }

    String text(String key, String... values) {
        return texts.text(key, values);
    }
}
