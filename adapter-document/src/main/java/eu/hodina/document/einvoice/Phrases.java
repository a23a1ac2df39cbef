package eu.hodina.document.einvoice;

import eu.hodina.domain.client.Language;
import eu.hodina.domain.money.VatCategory;
import java.util.Optional;
import java.util.ResourceBundle;

/** What electronic invoices say in words, in the language of the document. */
final class Phrases {
    private final ResourceBundle texts;

    private Phrases(Language language) {
        this.texts = ResourceBundle.getBundle(
                "eu/hodina/document/einvoice/phrases",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Phrases in(Language language) {
        return new Phrases(language);
    }

    String text(String key, Object... values) {
        String text = texts.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** Why a category bears no tax; none for those that do. */
    Optional<String> reason(VatCategory category) {
        return category.bearsTax() ? Optional.empty() : Optional.of(text("reason." + category));
    }
}
