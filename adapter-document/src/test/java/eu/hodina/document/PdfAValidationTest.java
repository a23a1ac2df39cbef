package eu.hodina.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.invoice.DocumentToRender;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of document against the rules of PDF/A-3A (ISO 19005-3), by veraPDF; slow, for it looks at every object. */
class PdfAValidationTest {
    static Stream<String> samples() {
        return KindSamples.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_document_is_pdf_a_3a_with_its_files_inside(String sample) throws Exception {
        DocumentFile page =
                new DocumentFiles().render(KindSamples.all().get(sample)).get(0);
        assertThat(page.mediaType()).isEqualTo(DocumentFile.PDF);
        assertCompliant(page.bytes());
    }

    @Test
    void document_without_files_inside_is_pdf_a_3a_too() throws Exception {
        assertCompliant(new PdfInvoices()
                .render(DocumentToRender.alone(Samples.czech()))
                .bytes());
    }

    @Test
    void names_with_marks_of_xml_and_controls_break_no_metadata() throws Exception {
        ArchivalPdf pdf = new ArchivalPdf(
                "id", "Faktura & <b> \"1\" ]]> %s\u0007\uD800", "Á & <x/>\u0000 s.r.o.", "cs-CZ", Samples.ISSUED);
        Sheet sheet = pdf.addPage();
        sheet.text(Sheet.LEFT, 66, "Faktura", Style.TITLE);
        sheet.text(Sheet.LEFT, 99, "Popis", Style.BODY);
        assertCompliant(pdf.finished());
    }

    @Test
    void a_file_that_only_claims_to_be_pdf_a_is_caught() throws Exception {
        byte[] pdf = new PdfInvoices()
                .render(DocumentToRender.alone(Samples.czech()))
                .bytes();
        String broken = new String(pdf, StandardCharsets.ISO_8859_1).replace("/Marked true", "/Marked null");
        assertThat(VeraPdf.failures(broken.getBytes(StandardCharsets.ISO_8859_1)))
                .singleElement()
                .asString()
                .startsWith("6.7.2.2/1");
    }

    private static void assertCompliant(byte[] pdf) throws Exception {
        assertThat(VeraPdf.failures(pdf)).isEmpty();
    }
}
