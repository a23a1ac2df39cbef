package eu.hodina.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import eu.hodina.application.invoice.DocumentToRender;
import eu.hodina.domain.invoice.Invoice;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader makes of a rendered invoice. */
final class ReadPdf {
    private ReadPdf() {}

    interface Reading<T> {
        T of(PDDocument pdf) throws IOException;
    }

    static <T> T read(Invoice invoice, Reading<T> reading) {
        return read(DocumentToRender.alone(invoice), reading);
    }

    static <T> T read(DocumentToRender document, Reading<T> reading) {
        return read(new PdfInvoices().render(document).bytes(), reading);
    }

    static <T> T read(byte[] bytes, Reading<T> reading) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return reading.of(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of all pages, with no-break spaces as plain ones. */
    static String text(Invoice invoice) {
        return read(invoice, pdf -> plain(new PDFTextStripper().getText(pdf)));
    }

    static String text(byte[] bytes) {
        return read(bytes, pdf -> plain(new PDFTextStripper().getText(pdf)));
    }

    static List<String> lines(Invoice invoice) {
        return text(invoice).lines().map(String::strip).toList();
    }

    /** Page by page. */
    static List<List<String>> allPageLines(Invoice invoice) {
        return allPageLines(DocumentToRender.alone(invoice));
    }

    static List<List<String>> allPageLines(DocumentToRender document) {
        return read(document, pdf -> {
            List<List<String>> pages = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = plain(stripper.getText(pdf));
                pages.add(text.lines().map(String::strip).toList());
            }
            return pages;
        });
    }

    static int pages(Invoice invoice) {
        return read(invoice, PDDocument::getNumberOfPages);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replaceAll(" {2,}", " ");
    }

    /** The last page, a pixel a point. */
    static BufferedImage picture(Invoice invoice) {
        return read(invoice, pdf -> new PDFRenderer(pdf).renderImageWithDPI(pdf.getNumberOfPages() - 1, 72));
    }

    /** What a phone reads from the last page at 200 dpi. */
    static Optional<Result> qr(Invoice invoice) {
        return read(invoice, pdf -> {
            BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(pdf.getNumberOfPages() - 1, 200);
            int width = image.getWidth();
            int height = image.getHeight();
            int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
            RGBLuminanceSource source = new RGBLuminanceSource(width, height, pixels);
            try {
                return Optional.of(new QRCodeReader()
                        .decode(
                                new BinaryBitmap(new HybridBinarizer(source)),
                                Map.of(
                                        DecodeHintType.TRY_HARDER,
                                        true,
                                        DecodeHintType.POSSIBLE_FORMATS,
                                        List.of(BarcodeFormat.QR_CODE))));
            } catch (NotFoundException e) {
                return Optional.empty();
            } catch (ReaderException e) {
                throw new IllegalStateException("the code on the page is damaged", e);
            }
        });
    }
}
