package eu.hodina.document;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfImageXObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page A4 to draw on. Points; x grows to the right, y DOWN from the upper edge; the y of a text is its baseline. Texts
 * belong to the element that was named last ({@link #as}); rules and boxes, and texts after {@link #asFurniture}, belong to
 * none and are skipped when the page is read aloud.
 */
final class Sheet {
    static final float HEIGHT = PageSize.A4.getHeight();
    static final float WIDTH = PageSize.A4.getWidth();
    static final float LEFT = 48;
    static final float RIGHT = WIDTH - 48;
    static final float CONTENT = RIGHT - LEFT;

    private final PdfPage page;
    private final PdfCanvas canvas;
    private final Typefaces typefaces;
    private @Nullable Tag wanted;
    private @Nullable Tag open;
    private boolean marked;
    private @Nullable Style pen;
    private @Nullable Color fill;

    Sheet(PdfPage page, Typefaces typefaces) {
        this.page = page;
        this.canvas = new PdfCanvas(page);
        this.typefaces = typefaces;
    }

    /** What is drawn from here on is of an element. */
    Sheet as(Tag tag) {
        wanted = tag;
        return this;
    }

    /** What is drawn from here on is no content: a head that is repeated, a number of a page. */
    Sheet asFurniture() {
        wanted = null;
        return this;
    }

    private void mark(@Nullable Tag tag) {
        if (marked && open == tag) {
            return;
        }
        finish();
        if (tag == null) {
            canvas.beginMarkedContent(PdfName.Artifact);
        } else {
            canvas.beginMarkedContent(tag.role(), tag.pieceOn(page));
        }
        open = tag;
        marked = true;
    }

    /** Ends the last element; more may follow. */
    void finish() {
        if (marked) {
            canvas.endMarkedContent();
            marked = false;
        }
    }

    void text(float x, float y, String text, Style style) {
        String drawable = Typefaces.drawable(text);
        if (drawable.isBlank()) {
            return;
        }
        mark(wanted);
        canvas.beginText();
        if (pen == null || pen.weight() != style.weight() || pen.size() != style.size()) {
            canvas.setFontAndSize(typefaces.font(style), style.size());
            pen = style;
        }
        colour(style.color());
        canvas.moveText(x, HEIGHT - y).showText(drawable).endText();
    }

    private void colour(Color color) {
        if (fill != color) {
            canvas.setColor(color, true);
            fill = color;
        }
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
        mark(null);
        colour(color);
        canvas.rectangle(x, HEIGHT - top - height, width, height).fill();
    }

    void roundedBox(float x, float top, float width, float height, float radius, Color color) {
        mark(null);
        colour(color);
        canvas.roundRectangle(x, HEIGHT - top - height, width, height, radius).fill();
    }

    /** Many boxes as one path, so that a viewer fills them without seams; of the element that was named last. */
    void boxes(List<float[]> boxes, Color color) {
        mark(wanted);
        colour(color);
        for (float[] box : boxes) {
            canvas.rectangle(box[0], HEIGHT - box[1] - box[3], box[2], box[3]);
        }
        canvas.fill();
    }

    /** A picture, of the element that was named last. */
    void picture(PdfImageXObject picture, float x, float top, float width, float height) {
        mark(wanted);
        canvas.addXObjectFittedIntoRectangle(picture, new Rectangle(x, HEIGHT - top - height, width, height));
    }
}
