package eu.hodina.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.invoice.DocumentToRender;
import eu.hodina.domain.invoice.Invoice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

/** The file around the pages. */
class ArchivalPdfTest {

    @Test
    void fonts_are_embedded_subsets_of_inter() {
        List<PDFont> fonts = ReadPdf.read(Samples.typical(), ArchivalPdfTest::fonts);
        assertThat(fonts)
                .extracting(PDFont::getName)
                .containsExactlyInAnyOrder("HODINA+Inter-Regular", "HODINA+Inter-SemiBold");
        int size = new PdfInvoices()
                .render(DocumentToRender.alone(Samples.typical()))
                .size();
        assertThat(size).as("bytes, with two fonts of 84 000 in the program").isLessThan(60_000);
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
            PDFont font = pdf.getPage(0).getResources().getFont(name);
            assertThat(font.isEmbedded()).isTrue();
            fonts.add(font);
        }
        return fonts;
    }

    @Test
    void metadata_come_from_the_invoice() {
        ReadPdf.read(Samples.czech(), pdf -> {
            PDDocumentInformation info = pdf.getDocumentInformation();
            assertThat(info.getTitle()).isEqualTo("Faktura – daňový doklad F2026-0123");
            assertThat(info.getAuthor()).isEqualTo("Vzorový servis s.r.o.");
            assertThat(info.getCreationDate().toInstant()).isEqualTo(Instant.parse("2026-10-31T12:00:00Z"));
            assertThat(info.getModificationDate().toInstant()).isEqualTo(Instant.parse("2026-10-31T12:00:00Z"));
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("cs-CZ");
            return info;
        });
        assertThat(ReadPdf.<String>read(
                        Samples.english(), pdf -> pdf.getDocumentCatalog().getLanguage()))
                .isEqualTo("en-GB");
    }

    @Test
    void file_claims_pdf_a_3a_with_an_srgb_output_intent() {
        ReadPdf.read(Samples.czech(), pdf -> {
            String xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).contains("pdfaid:part=\"3\"", "pdfaid:conformance=\"A\"");
            assertThat(pdf.getDocumentCatalog().getOutputIntents())
                    .singleElement()
                    .satisfies(intent -> assertThat(intent.getInfo()).isEqualTo("sRGB IEC61966-2.1"));
            return xmp;
        });
    }

    @Test
    void same_invoice_has_the_same_bytes() {
        byte[] first = new PdfInvoices()
                .render(DocumentToRender.alone(Samples.typical()))
                .bytes();
        for (int i = 0; i < 20; i++) {
            assertThat(new PdfInvoices()
                            .render(DocumentToRender.alone(Samples.typical()))
                            .bytes())
                    .isEqualTo(first);
        }
        assertThat(new PdfInvoices()
                        .render(DocumentToRender.alone(Samples.czech()))
                        .bytes())
                .isNotEqualTo(first);
    }

    @Test
    void every_kind_has_the_same_bytes_when_it_is_drawn_again_with_its_files() {
        List<Attachment> inside = List.of(new Attachment(Attachment.ISDOC, "text/xml", new byte[] {'<'}, "ISDOC"));
        KindSamples.all()
                .forEach((name, document) -> assertThat(
                                new PdfInvoices().render(document, inside).bytes())
                        .as(name)
                        .isEqualTo(new PdfInvoices().render(document, inside).bytes()));
    }

    @Test
    void threads_do_not_disturb_each_other() throws Exception {
        PdfInvoices renderer = new PdfInvoices();
        List<Invoice> invoices = List.of(Samples.czech(), Samples.english(), Samples.typical(), Samples.czechOf(80));
        List<byte[]> alone = invoices.stream()
                .map(invoice -> renderer.render(DocumentToRender.alone(invoice)).bytes())
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<byte[]>> work = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                Invoice invoice = invoices.get(i % invoices.size());
                work.add(() -> renderer.render(DocumentToRender.alone(invoice)).bytes());
            }
            List<Future<byte[]>> drawn = threads.invokeAll(work);
            for (int i = 0; i < drawn.size(); i++) {
                assertThat(drawn.get(i).get()).isEqualTo(alone.get(i % invoices.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
