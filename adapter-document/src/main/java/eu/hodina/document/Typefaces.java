package eu.hodina.document;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The two weights of Inter as one document uses them. The font files are parsed once a program; what of them a document
 * uses belongs to the document alone. Every text that is drawn or measured passes {@link #drawable} first.
 */
final class Typefaces {
    private static final FontProgram REGULAR = program("Inter-Regular.ttf");
    private static final FontProgram SEMI_BOLD = program("Inter-SemiBold.ttf");

    /** Of the letters that documents are made of; measured for every text, and a font knows them by a map only. */
    private static final int[] REGULAR_WIDTHS = widths(REGULAR);

    private static final int[] SEMI_BOLD_WIDTHS = widths(SEMI_BOLD);

    private final PdfFont regular = embedded(REGULAR);
    private final PdfFont semiBold = embedded(SEMI_BOLD);

    private static FontProgram program(String file) {
        try (InputStream in = Typefaces.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the font fonts/" + file + " is not on the class path");
            }
            return FontProgramFactory.createFont(in.readAllBytes(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Thousandths of the size; -1 for what is not drawn as it stands ({@link #mended}). */
    private static int[] widths(FontProgram program) {
        int[] widths = new int[0x2300];
        for (int code = 0; code < widths.length; code++) {
            Glyph glyph = isPlain(code) ? program.getGlyph(code) : null;
            widths[code] = glyph == null ? -1 : glyph.getWidth();
        }
        return widths;
    }

    /** Neither a control nor a character that is not seen or joins the one before it. */
    private static boolean isPlain(int code) {
        return switch (Character.getType(code)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static PdfFont embedded(FontProgram program) {
        PdfFont font = PdfFontFactory.createFont(program, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
        font.setSubset(true);
        return font;
    }

    PdfFont font(Style style) {
        return style.weight() == Style.Weight.REGULAR ? regular : semiBold;
    }

    /** Writes both into the file, in this order. Nothing can be drawn after. */
    void flush() {
        regular.flush();
        semiBold.flush();
    }

    /** In points. */
    float width(String drawable, Style style) {
        int[] widths = style.weight() == Style.Weight.REGULAR ? REGULAR_WIDTHS : SEMI_BOLD_WIDTHS;
        int sum = 0;
        for (int i = 0; i < drawable.length(); i++) {
            char letter = drawable.charAt(i);
            if (letter >= widths.length || widths[letter] < 0) {
                return font(style).getWidth(drawable, style.size());
            }
            sum += widths[letter];
        }
        return sum * style.size() / 1000;
    }

    /** The style, or as much smaller as the text needs to fit. */
    Style fitting(String drawable, Style style, float width) {
        float natural = width(drawable, style);
        return natural <= width ? style : style.at(style.size() * width / natural);
    }

    /**
     * A letter that the fonts lack becomes {@code ?}: PDF/A refuses a missing glyph, and an invoice must go out. Accents that
     * stand behind their letter are put on it; what is not seen (joiners, marks of direction) is left out.
     */
    static String drawable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= REGULAR_WIDTHS.length || REGULAR_WIDTHS[letter] < 0) {
                return mended(text);
            }
        }
        return text;
    }

    private static String mended(String text) {
        StringBuilder drawable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(code -> {
            if (isPlain(code)) {
                drawable.appendCodePoint(REGULAR.getGlyph(code) == null ? '?' : code);
            } else if (Character.isISOControl(code) || Character.isWhitespace(code)) {
                drawable.append(' ');
            } else if (Character.getType(code) == Character.SURROGATE) {
                drawable.append('?');
            }
        });
        return drawable.toString();
    }

    /** Breaks at line ends and spaces, and inside a word only where it is wider than a whole line. */
    List<String> wrapped(String text, Style style, float width) {
        List<String> lines = new ArrayList<>();
        boolean blank = true;
        for (String paragraph : (Iterable<String>) text.lines()::iterator) {
            String drawable = drawable(paragraph);
            // of blank lines one is left, none at the top
            if (!blank || !drawable.isBlank()) {
                wrapParagraph(drawable, style, width, lines);
            }
            blank = drawable.isBlank();
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    private void wrapParagraph(String paragraph, Style style, float width, List<String> lines) {
        String line = "";
        for (String word : unbreakable(paragraph)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, style) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = brokenOff(word, style, width, lines);
        }
        lines.add(line);
    }

    /** Words; a one-letter preposition stays with the word that it leads, as Czech typography asks. */
    private static List<String> unbreakable(String paragraph) {
        List<String> words = new ArrayList<>();
        String led = "";
        for (String word : paragraph.strip().split(" +")) {
            if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
                led = led + word + " ";
            } else {
                words.add(led + word);
                led = "";
            }
        }
        if (!led.isEmpty()) {
            words.add(led.strip());
        }
        return words;
    }

    private String brokenOff(String word, Style style, float width, List<String> lines) {
        String rest = word;
        while (width(rest, style) > width) {
            int end = rest.offsetByCodePoints(0, 1);
            while (width(rest.substring(0, rest.offsetByCodePoints(end, 1)), style) <= width) {
                end = rest.offsetByCodePoints(end, 1);
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }
}
