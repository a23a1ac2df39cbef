package eu.hodina.document;

import com.itextpdf.commons.actions.EventManager;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.pdfa.PdfADocument;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

/**
 * A PDF/A-3B file in the making: pages are added, then {@link #finished} gives its bytes. What iText takes from the clock
 * and from chance (dates, file identifier, tags of font subsets) is taken from the document instead, so that the same
 * document has the same bytes.
 */
final class ArchivalPdf {
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final DateTimeFormatter NOON = DateTimeFormatter.ofPattern("'D:'uuuuMMdd'120000Z'", Locale.ROOT);
    private static final byte[] FONT_NAME = "+Inter-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SUBSET_TAG = "HODINA".getBytes(StandardCharsets.US_ASCII);

    static {
        // the program is AGPL as iText is; its reminder on standard output is not for our users
        EventManager.acknowledgeAgplUsageDisableWarningMessage();
    }

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
    private final PdfADocument pdf;
    private final Typefaces typefaces = new Typefaces();

    /**
     * @param identity what the file identifier is made of: unique, and the same for the same document
     * @param day of issue; noon UTC is written, the author of the date knows no time
     */
    ArchivalPdf(String identity, String title, String author, String languageTag, LocalDate day) {
        PdfString id = fileIdentifier(identity);
        PdfWriter writer = new PdfWriter(
                out, new WriterProperties().setInitialDocumentId(id).setModifiedDocumentId(id));
        pdf = new OrderedDocument(writer, typefaces);
        pdf.getCatalog().setLang(new PdfString(languageTag));
        PdfDocumentInfo info = pdf.getDocumentInfo();
        info.setTitle(title).setAuthor(author).setCreator("Hodina");
        info.setMoreInfo("CreationDate", NOON.format(day));
        info.setMoreInfo("ModDate", NOON.format(day));
    }

    private static PdfOutputIntent srgb() {
        return new PdfOutputIntent(
                "Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", new ByteArrayInputStream(SRGB));
    }

    private static PdfString fileIdentifier(String identity) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            PdfString id = new PdfString(Arrays.copyOf(digest, 16));
            return id.setHexWriting(true);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** iText writes the fonts in the order of a hash of identities; here they have one. */
    private static final class OrderedDocument extends PdfADocument {
        private final Typefaces typefaces;

        OrderedDocument(PdfWriter writer, Typefaces typefaces) {
            super(writer, PdfAConformance.PDF_A_3B, srgb());
            this.typefaces = typefaces;
        }

        @Override
        protected void flushFonts() {
            typefaces.flush();
        }
    }

    Typefaces typefaces() {
        return typefaces;
    }

    Sheet addPage() {
        return new Sheet(new PdfCanvas(pdf.addNewPage(PageSize.A4)), typefaces);
    }

    /** Closes the file; no page can follow. */
    byte[] finished() {
        pdf.close();
        byte[] bytes = out.toByteArray();
        steadySubsetTags(bytes);
        return bytes;
    }

    /** iText draws the six letters before {@code +Inter-Regular} by lot; same length, so that no offset moves. */
    private static void steadySubsetTags(byte[] bytes) {
        for (int at = SUBSET_TAG.length + 1; at < bytes.length - FONT_NAME.length; at++) {
            if (bytes[at] == '+'
                    && bytes[at - SUBSET_TAG.length - 1] == '/'
                    && Arrays.equals(bytes, at, at + FONT_NAME.length, FONT_NAME, 0, FONT_NAME.length)) {
                System.arraycopy(SUBSET_TAG, 0, bytes, at - SUBSET_TAG.length, SUBSET_TAG.length);
            }
        }
    }
}
