package eu.hodina.application.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file after one walk over it: its fingerprint, and how it is written.
 *
 * @param sha256 of its bytes, 64 lower-case hex digits
 * @param encoding as told, or as found
 * @param separator as told, or as found in the first line
 */
record SurveyedFile(ImportSource source, String sha256, CsvFormat.Encoding encoding, char separator) {
    private static final int PIECE = 1 << 16;

    static SurveyedFile of(ImportSource source, CsvFormat format) throws IOException {
        MessageDigest digest = digest();
        Utf8Count letters = new Utf8Count();
        HeaderCount header = new HeaderCount();
        byte[] piece = new byte[PIECE];
        try (InputStream in = source.open()) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
                if (format.encoding().isEmpty()) {
                    letters.add(piece, read);
                }
                header.add(piece, read);
            }
        }
        return new SurveyedFile(
                source,
                HexFormat.of().formatHex(digest.digest()),
                format.encoding().orElseGet(letters::encoding),
                format.separator().orElseGet(header::separator).sign());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Counts both separators in the first line that holds anything, outside of quotes. */
    private static final class HeaderCount {
        private int commas;
        private int semicolons;
        private boolean quoted;
        private boolean begun;
        private boolean ended;

        void add(byte[] piece, int length) {
            for (int i = 0; i < length && !ended; i++) {
                byte c = piece[i];
                if (c == '"') {
                    quoted = !quoted;
                } else if (!quoted && c == ',') {
                    commas++;
                } else if (!quoted && c == ';') {
                    semicolons++;
                }
                boolean lineEnd = c == '\n' || c == '\r';
                ended = lineEnd && begun && !quoted;
                begun |= !lineEnd;
            }
        }

        CsvFormat.Separator separator() {
            return semicolons > commas ? CsvFormat.Separator.SEMICOLON : CsvFormat.Separator.COMMA;
        }
    }

    /**
     * Tells UTF-8 from Windows-1250, in which Czech text is hardly ever valid UTF-8. Where valid letters of several bytes
     * outnumber the wrong bytes, it is UTF-8 that was damaged: that is to be told, not to be read as letters it never had.
     */
    private static final class Utf8Count {
        private long valid;
        private long wrong;
        private int missing;

        void add(byte[] piece, int length) {
            for (int i = 0; i < length; i++) {
                int b = piece[i];
                if (missing > 0) {
                    continued(b);
                } else if (b < 0) {
                    begun(b & 0xFF);
                }
            }
        }

        private void begun(int b) {
            if (b >= 0xC2 && b <= 0xDF) {
                missing = 1;
            } else if (b >= 0xE0 && b <= 0xEF) {
                missing = 2;
            } else if (b >= 0xF0 && b <= 0xF4) {
                missing = 3;
            } else {
                wrong++;
            }
        }

        private void continued(int b) {
            if ((b & 0xC0) == 0x80) {
                missing--;
                valid += missing == 0 ? 1 : 0;
            } else {
                missing = 0;
                wrong++;
                if (b < 0) {
                    begun(b & 0xFF);
                }
            }
        }

        CsvFormat.Encoding encoding() {
            long broken = wrong + (missing > 0 ? 1 : 0);
            return broken == 0 || valid > broken ? CsvFormat.Encoding.UTF_8 : CsvFormat.Encoding.WINDOWS_1250;
        }
    }
}
