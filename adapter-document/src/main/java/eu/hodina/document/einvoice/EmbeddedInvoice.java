package eu.hodina.document.einvoice;

import com.itextpdf.commons.actions.EventManager;
import com.itextpdf.kernel.pdf.MemoryLimitsAwareHandler;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.ReaderProperties;
import eu.hodina.application.exchange.received.UnreadableInvoiceException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The electronic invoice inside a PDF: an ISDOC.PDF, a Factur-X or a ZUGFeRD. Files whose name tells so come first (by
 * {@code /UF}, then by {@code /F}, into which the official example writes a path), then any that parses as an invoice.
 */
final class EmbeddedInvoice {
    private static final int MOST_FILES = 100;
    private static final int HEAD = 1024;

    static {
        EventManager.acknowledgeAgplUsageDisableWarningMessage();
    }

    private EmbeddedInvoice() {}

    /** A PDF may have some bytes before its head. */
    static boolean accepts(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        return head.contains("%PDF-");
    }

    static byte[] of(String file, byte[] bytes) {
        List<Inside> files = files(file, bytes);
        return files.stream()
                .filter(one -> InvoiceXml.accepts(one.bytes()))
                .findFirst()
                .or(() -> files.stream()
                        .filter(one -> one.rank() < Inside.UNNAMED)
                        .findFirst())
                .orElseThrow(() -> UnreadableInvoiceException.of(
                        file,
                        "an electronic invoice inside the PDF was expected, found " + files.size() + " other files"))
                .bytes();
    }

    /** @param rank by what its names tell, the smaller the sooner */
    private record Inside(int rank, byte[] bytes) {
        static final int UNNAMED = 4;
    }

    private static List<Inside> files(String file, byte[] bytes) {
        ReaderProperties bounded = new ReaderProperties().setMemoryLimitsAwareHandler(new Bounds());
        try (PdfReader reader = new PdfReader(new ByteArrayInputStream(bytes), bounded);
                PdfDocument pdf = new PdfDocument(reader)) {
            List<Inside> files = new ArrayList<>();
            for (PdfObject one : specifications(pdf)) {
                if (one instanceof PdfDictionary specification) {
                    inside(specification).ifPresent(files::add);
                }
            }
            files.sort(Comparator.comparingInt(Inside::rank));
            return files;
        } catch (IOException | RuntimeException | StackOverflowError | AssertionError e) {
            // iText tells of broken, encrypted and too large files by many unchecked exceptions; a tree of names may be
            // a loop
            throw UnreadableInvoiceException.of(file, "a whole PDF without a password was expected: " + e.getMessage());
        }
    }

    private static List<PdfObject> specifications(PdfDocument pdf) {
        List<PdfObject> all = new ArrayList<>(
                pdf.getCatalog().getNameTree(PdfName.EmbeddedFiles).getNames().values());
        PdfArray associated = pdf.getCatalog().getPdfObject().getAsArray(PdfName.AF);
        if (associated != null) {
            associated.forEach(all::add);
        }
        return all.subList(0, Math.min(MOST_FILES, all.size()));
    }

    private static Optional<Inside> inside(PdfDictionary specification) {
        PdfDictionary embedded = specification.getAsDictionary(PdfName.EF);
        if (embedded == null) {
            return Optional.empty();
        }
        PdfStream stream = embedded.getAsStream(PdfName.UF);
        PdfStream found = stream == null ? embedded.getAsStream(PdfName.F) : stream;
        if (found == null) {
            return Optional.empty();
        }
        int byUnicode = rank(specification.getAsString(PdfName.UF));
        int byName = rank(specification.getAsString(PdfName.F));
        int rank = byUnicode < 2 ? byUnicode : byName < 2 ? byName + 2 : Inside.UNNAMED;
        byte[] bytes = found.getBytes(true);
        return bytes.length > XmlTree.MOST_BYTES ? Optional.empty() : Optional.of(new Inside(rank, bytes));
    }

    /** ISDOC, then what Factur-X and ZUGFeRD call theirs. */
    private static int rank(PdfString name) {
        String text = name == null ? "" : name.toUnicodeString().toLowerCase(Locale.ROOT);
        if (text.endsWith(".isdoc")) {
            return 0;
        }
        boolean known =
                text.endsWith("factur-x.xml") || text.endsWith("zugferd-invoice.xml") || text.endsWith("xrechnung.xml");
        return known ? 1 : 2;
    }

    /** Every stream is counted while it is unpacked. */
    private static final class Bounds extends MemoryLimitsAwareHandler {
        private static final long serialVersionUID = 1L;

        Bounds() {
            setMaxSizeOfSingleDecompressedPdfStream(20 * 1024 * 1024);
            setMaxSizeOfDecompressedPdfStreamsSum(60L * 1024 * 1024);
        }

        @Override
        public boolean isMemoryLimitsAwarenessRequiredOnDecompression(PdfArray filters) {
            return true;
        }
    }
}
