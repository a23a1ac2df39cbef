package eu.hodina.document;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.tagging.PdfMcr;
import com.itextpdf.kernel.pdf.tagging.PdfMcrDictionary;
import com.itextpdf.kernel.pdf.tagging.PdfMcrNumber;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import org.jspecify.annotations.Nullable;

/**
 * An element of a document's structure, by which a program that reads it aloud tells a heading from a cell of a table (ISO
 * 32000-1, 14.8). What is drawn of it may stand on several pages.
 */
final class Tag {
    private final PdfDocument pdf;
    private final PdfName role;
    private final PdfStructElem element;
    private @Nullable PdfPage home;

    private Tag(PdfDocument pdf, PdfName role) {
        this.pdf = pdf;
        this.role = role;
        this.element = new PdfStructElem(pdf, role);
    }

    /** The one at the top of all others. */
    static Tag ofWhole(PdfDocument pdf) {
        Tag whole = new Tag(pdf, PdfName.Document);
        pdf.getStructTreeRoot().addKid(whole.element);
        return whole;
    }

    /** @param role a standard one: {@code P}, {@code TR} */
    Tag child(PdfName role) {
        Tag child = new Tag(pdf, role);
        element.addKid(child.element);
        return child;
    }

    /** A head of a column ({@code Column}) or of a row ({@code Row}). */
    Tag headCell(PdfName scope) {
        Tag head = child(PdfName.TH);
        head.element.setAttributes(ofTable(PdfName.Scope, scope));
        return head;
    }

    /** A cell that goes over columns. */
    Tag wideCell(int columns) {
        Tag cell = child(PdfName.TD);
        cell.element.setAttributes(ofTable(PdfName.ColSpan, new PdfNumber(columns)));
        return cell;
    }

    private static PdfDictionary ofTable(PdfName key, PdfObject value) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, PdfName.Table);
        attributes.put(key, value);
        return attributes;
    }

    /** A picture, in words. */
    Tag figure(String inWords) {
        Tag figure = child(PdfName.Figure);
        figure.element.setAlt(new PdfString(inWords, PdfEncodings.UNICODE_BIG));
        return figure;
    }

    PdfName role() {
        return role;
    }

    /** Begins a piece of it on a page; what comes back stands before the piece. */
    PdfDictionary pieceOn(PdfPage page) {
        if (home == null) {
            home = page;
            element.put(PdfName.Pg, page.getPdfObject().getIndirectReference());
        }
        PdfMcr piece = home == page ? new PdfMcrNumber(page, element) : new PdfMcrDictionary(page, element);
        element.addKid(piece);
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.MCID, new PdfNumber(piece.getMcid()));
        return properties;
    }
}
