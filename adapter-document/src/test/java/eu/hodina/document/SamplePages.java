package eu.hodina.document;

import eu.hodina.application.invoice.DocumentToRender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Writes a document of every kind into a folder, as PDF and as pictures of its pages, to be looked at: {@code SamplePages
 * target/samples}.
 */
final class SamplePages {
    private SamplePages() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (Map.Entry<String, DocumentToRender> sample : KindSamples.all().entrySet()) {
            byte[] bytes = new PdfInvoices().render(sample.getValue()).bytes();
            Files.write(folder.resolve(sample.getKey() + ".pdf"), bytes);
            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                    Path picture = folder.resolve(sample.getKey() + "-" + (page + 1) + ".png");
                    ImageIO.write(new PDFRenderer(pdf).renderImageWithDPI(page, 96), "png", picture.toFile());
                }
            }
        }
    }
}
