package eu.hodina.document;

import com.itextpdf.commons.actions.EventManager;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.kernel.pdf.tagutils.TagStructureContext;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A PDF/A-3A file in the making: pages are added, then {@link #finished} gives its bytes. What iText takes from the clock
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
    private final Typefaces typefaces = new Typefaces();
    private final List<Sheet> sheets = new ArrayList<>();
    private final String title;
    private final String author;
    private final LocalDate day;
    private final SteadyDocument pdf;
    private final Tag whole;
    private boolean facturX;

    /**
     * @param identity what the file identifier is made of: unique, and the same for the same document
     * @param day of issue; noon UTC is written, the author of the date knows no time
     */
    ArchivalPdf(String identity, String title, String author, String languageTag, LocalDate day) {
        this.title = printable(title);
        this.author = printable(author);
        this.day = day;
        PdfString id = fileIdentifier(identity);
        PdfWriter writer = new PdfWriter(
                out, new WriterProperties().setInitialDocumentId(id).setModifiedDocumentId(id));
        pdf = new SteadyDocument(writer);
        pdf.setTagged();
        pdf.getCatalog().setLang(new PdfString(languageTag));
        pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        PdfDocumentInfo info = pdf.getDocumentInfo();
        info.setTitle(this.title).setAuthor(this.author).setCreator("Hodina");
        info.setMoreInfo("CreationDate", NOON.format(day));
        info.setMoreInfo("ModDate", NOON.format(day));
        whole = Tag.ofWhole(pdf);
    }

    /** What XML can bear. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\uFFFE\uFFFF]", " ");
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

    /**
     * iText writes the fonts in the order of a hash of identities; here they have one. Metadata are written as they are, not
     * by way of a tree; and elements of the structure are written once at the end: page by page, every row of a table would
     * have all other rows looked at.
     */
    private final class SteadyDocument extends PdfADocument {
        SteadyDocument(PdfWriter writer) {
            super(writer, PdfAConformance.PDF_A_3A, srgb());
        }

        @Override
        protected void flushFonts() {
            typefaces.flush();
        }

        @Override
        protected void updateXmpMetadata() {
            String producer = getDocumentInfo().getProducer();
            byte[] packet = XmpPacket.of(title, author, day + "T12:00:00Z", producer, facturX);
            getCatalog().put(PdfName.Metadata, new PdfStream(packet));
        }

        @Override
        protected void initTagStructureContext() {
            tagStructureContext = new TagStructureContext(this) {
                @Override
                public TagStructureContext flushPageTags(PdfPage page) {
                    return this;
                }
            };
        }
    }

    Typefaces typefaces() {
        return typefaces;
    }

    /** The element that all others are of. */
    Tag whole() {
        return whole;
    }

    Sheet addPage() {
        Sheet sheet = new Sheet(pdf.addNewPage(PageSize.A4), typefaces);
        sheets.add(sheet);
        return sheet;
    }

    /** Embeds a file that says the same as the pages (PDF/A-3, 6.8; ISDOC.PDF). */
    void attach(Attachment file) {
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.ModDate, new PdfString(NOON.format(day)));
        PdfFileSpec spec = PdfFileSpec.createEmbeddedFileSpec(
                pdf,
                file.bytes(),
                file.description(),
                file.name(),
                new PdfName(file.mimeType()),
                parameters,
                PdfName.Alternative);
        pdf.addAssociatedFile(file.name(), spec);
        facturX |= file.name().equals(Attachment.FACTUR_X);
    }

    /** The document, for pictures that belong to it. */
    PdfADocument document() {
        return pdf;
    }

    /** Closes the file; no page can follow. */
    byte[] finished() {
        sheets.forEach(Sheet::finish);
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
