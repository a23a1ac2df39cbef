package eu.hodina.application.payment.csv;

import java.nio.charset.Charset;

/** The encodings in which banks export tables. */
public enum CsvEncoding {
    /** Unicode, one to four bytes a character. */
    UTF_8("UTF-8"),
    /** Unicode, two or four bytes a character, the lower first. */
    UTF_16LE("UTF-16LE"),
    /** Central Europe, Windows. */
    WINDOWS_1250("windows-1250"),
    /** Western Europe, Windows. */
    WINDOWS_1252("windows-1252"),
    /** Central Europe, ISO. */
    ISO_8859_2("ISO-8859-2"),
    /** Central Europe, DOS. */
    CP852("IBM852");

    private final Charset charset;

    CsvEncoding(String name) {
        this.charset = Charset.forName(name);
    }

    /** {@return the platform's charset} */
    public Charset charset() {
        return charset;
    }
}
