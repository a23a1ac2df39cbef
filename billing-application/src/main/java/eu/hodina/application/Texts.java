package eu.hodina.application;

import eu.hodina.domain.client.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The wording of one subject in a reader's language: a message bundle whose entries name their places as
 * {@code {0}}, {@code {1}}. Values are put in as they are; nothing of them is read as a pattern.
 */
public final class Texts {
    private static final Map<String, ResourceBundle> READ = new ConcurrentHashMap<>();

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = Objects.requireNonNull(bundle, "bundle");
    }

    /**
     * {@return the bundle of that name, {@code eu.hodina.application.mail.Template}, in exactly this language}
     *
     * @param bundleName as a class is named
     * @param language in which it has to be there; no other stands in for it
     */
    public static Texts of(String bundleName, Language language) {
        String file =
                "/" + bundleName.replace('.', '/') + "_" + language.locale().getLanguage() + ".properties";
        return new Texts(READ.computeIfAbsent(file, Texts::read));
    }

    /** As a resource of the module, which a named module lets only itself read; {@link ResourceBundle} would not. */
    private static ResourceBundle read(String file) {
        try (InputStream bytes = Texts.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalArgumentException("there are no texts in " + file);
            }
            return new PropertyResourceBundle(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the texts in " + file, e);
        }
    }

    /**
     * Fills the places of a text: {@code text("subject", "FV20260001")} is {@code Faktura FV20260001}.
     *
     * @param key of the text
     * @param values for {@code {0}}, {@code {1}}, in this order
     * @return the text with its values
     */
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
