package eu.hodina.document;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.util.List;

/** One page A4 to draw on. Points; x grows to the right, y DOWN from the upper edge; the y of a text is its baseline. */
final class Sheet {
    static final float HEIGHT = PageSize.A4.getHeight();
    static final float WIDTH = PageSize.A4.getWidth();
    static final float LEFT = 48;
    static final float RIGHT = WIDTH - 48;
    static final float CONTENT = RIGHT - LEFT;

    private final PdfCanvas canvas;
    private final Typefaces typefaces;

    Sheet(PdfCanvas canvas, Typefaces typefaces) {
        this.canvas = canvas;
        this.typefaces = typefaces;
    }

    void text(float x, float y, String text, Style style) {
        String drawable = Typefaces.drawable(text);
        if (drawable.isBlank()) {
            return;
        }
        canvas.beginText()
                .setFontAndSize(typefaces.font(style), style.size())
                .setColor(style.color(), true)
                .moveText(x, HEIGHT - y)
                .showText(drawable)
                .endText();
    }

    /** Ends at {@code right}. */
    void textRight(float right, float y, String text, Style style) {
        String drawable = Typefaces.drawable(text);
        text(right - typefaces.width(drawable, style), y, drawable, style);
    }

    /** Ends at {@code right}; smaller where it is wider than its column. */
    void textRight(float right, float y, String text, Style style, float width) {
        textRight(right, y, text, typefaces.fitting(Typefaces.drawable(text), style, width));
    }

    void textCentred(float middle, float y, String text, Style style) {
        String drawable = Typefaces.drawable(text);
        text(middle - typefaces.width(drawable, style) / 2, y, drawable, style);
    }

    /** @return the baseline that a next line would have */
    float lines(float x, float y, List<String> lines, Style style) {
        float baseline = y;
        for (String line : lines) {
            text(x, baseline, line, style);
            baseline += style.leading();
        }
        return baseline;
    }

    void rule(float from, float to, float y, float thickness, Color color) {
        box(from, y - thickness / 2, to - from, thickness, color);
    }

    void box(float x, float top, float width, float height, Color color) {
        canvas.setFillColor(color)
                .rectangle(x, HEIGHT - top - height, width, height)
                .fill();
    }

    void roundedBox(float x, float top, float width, float height, float radius, Color color) {
        canvas.setFillColor(color)
                .roundRectangle(x, HEIGHT - top - height, width, height, radius)
                .fill();
    }

    /** Many boxes as one path, so that a viewer fills them without seams. */
    void boxes(List<float[]> boxes, Color color) {
        canvas.setFillColor(color);
        for (float[] box : boxes) {
            canvas.rectangle(box[0], HEIGHT - box[1] - box[3], box[2], box[3]);
        }
        canvas.fill();
    }
}
