package eu.hodina.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where the letters of a file stand. */
final class PageMarks {
    private PageMarks() {}

    /** Every letter within the margins, above the foot, and none over another. */
    static void assertNothingOverflows(String because, byte[] bytes) {
        Map<String, List<TextPosition>> lines = new TreeMap<>();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    super.processTextPosition(letter);
                    lines.computeIfAbsent(
                                    getCurrentPageNo() + " at " + Math.round(letter.getYDirAdj() * 4),
                                    none -> new ArrayList<>())
                            .add(letter);
                }
            };
            stripper.getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(lines).as(because).isNotEmpty();
        lines.forEach((line, letters) -> assertLine(because + ", page " + line, letters));
    }

    private static void assertLine(String because, List<TextPosition> letters) {
        letters.sort(Comparator.comparing(TextPosition::getXDirAdj));
        float end = Sheet.LEFT - 0.5f;
        for (TextPosition letter : letters) {
            if (letter.getUnicode().isBlank()) {
                continue;
            }
            assertThat(letter.getXDirAdj())
                    .as("%s: %s after %s", because, letter, letters)
                    .isGreaterThan(end - 0.75f);
            end = letter.getXDirAdj() + letter.getWidthDirAdj();
        }
        assertThat(end).as("%s: %s", because, letters).isLessThan(Sheet.RIGHT + 1);
        assertThat(letters.get(0).getYDirAdj()).as(because).isBetween(10f, Sheet.HEIGHT - 25);
    }
}
