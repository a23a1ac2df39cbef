package eu.hodina.application;

import eu.hodina.domain.client.Language;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * The wording of one subject in a reader's language: a message bundle whose entries name their places as
 * {@code {0}}, {@code {1}}. Values are put in as they are; nothing of them is read as a pattern.
 */
public final class Texts {
    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = Objects.requireNonNull(bundle, "bundle");
    }

    /** The bundle of that name, {@code eu.hodina.application.mail.InvoiceMail}, in exactly this language. */
    public static Texts of(String bundleName, Language language) {
        Locale locale = Locale.forLanguageTag(language.locale().getLanguage());
        ResourceBundle.Control exactly =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Texts(ResourceBundle.getBundle(bundleName, locale, Texts.class.getClassLoader(), exactly));
    }

    /** {@code text("subject", "FV20260001")} is {@code Faktura FV20260001}. */
    public String text(String key, String... values) {
        String pattern = bundle.getString(key);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            boolean place = pattern.charAt(i) == '{'
                    && i + 2 < pattern.length()
                    && pattern.charAt(i + 2) == '}'
                    && Character.isDigit(pattern.charAt(i + 1));
            if (place) {
                text.append(values[pattern.charAt(i + 1) - '0']);
                i += 2;
            } else {
                text.append(pattern.charAt(i));
            }
        }
        return text.toString();
    }
}
