package eu.hodina.application.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a file of comma-separated values is written.
 *
 * @param encoding of its letters; none = told by the file: UTF-8 where it is valid, Windows-1250 otherwise
 * @param separator between fields; none = told by the header: whichever of the two stands there more often
 */
public record CsvFormat(Optional<Encoding> encoding, Optional<Separator> separator) {
    /** Checks nothing but presence. */
    public CsvFormat {
        Objects.requireNonNull(encoding, "encoding");
        Objects.requireNonNull(separator, "separator");
    }

    /** {@return one of which nothing is told beforehand} */
    public static CsvFormat unknown() {
        return new CsvFormat(Optional.empty(), Optional.empty());
    }

    /** Which bytes are which letters. */
    public enum Encoding {
        /** With a byte order mark or without. */
        UTF_8("utf-8", "UTF-8", StandardCharsets.UTF_8),
        /** What Czech spreadsheets on Windows write as plain CSV. */
        WINDOWS_1250("windows-1250", "Windows-1250", Charset.forName("windows-1250"));

        private final String code;
        private final String title;
        private final Charset charset;

        Encoding(String code, String title, Charset charset) {
            this.code = code;
            this.title = title;
            this.charset = charset;
        }

        /** {@return how commands and addresses name it: {@code windows-1250}} */
        public String code() {
            return code;
        }

        /**
         * {@return the encoding of this name}
         *
         * @param code as {@link #code} gives it
         */
        public static Optional<Encoding> find(String code) {
            return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
        }

        /** How people name it. */
        String title() {
            return title;
        }

        Charset charset() {
            return charset;
        }
    }

    /** What stands between two fields. */
    public enum Separator {
        /** As RFC 4180 has it. */
        COMMA("comma", ','),
        /** As spreadsheets write it where the comma is in decimal numbers. */
        SEMICOLON("semicolon", ';');

        private final String code;
        private final char sign;

        Separator(String code, char sign) {
            this.code = code;
            this.sign = sign;
        }

        /** {@return how commands and addresses name it: {@code semicolon}} */
        public String code() {
            return code;
        }

        /**
         * {@return the separator of this name}
         *
         * @param code as {@link #code} gives it
         */
        public static Optional<Separator> find(String code) {
            return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
        }

        char sign() {
            return sign;
        }
    }
}
