package eu.hodina.app.scenario;

import eu.hodina.domain.client.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the language of an option: {@code cs} or {@code en}. */
public final class LanguageOption implements ITypeConverter<Language> {
    /** Made by the command line. */
    public LanguageOption() {}

    @Override
    public Language convert(String value) {
        for (Language language : Language.values()) {
            if (language.locale().getLanguage().equals(value)) {
                return language;
            }
        }
        throw new TypeConversionException("expected cs or en, not '" + value + "'");
    }
}
