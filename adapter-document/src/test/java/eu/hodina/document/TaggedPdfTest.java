package eu.hodina.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.invoice.DocumentToRender;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

/** What a program reads aloud, and what it finds inside. */
class TaggedPdfTest {

    private static List<PDStructureElement> elements(DocumentToRender document, String role) {
        return ReadPdf.read(document, pdf -> {
            List<PDStructureElement> found = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), role, found);
            return found;
        });
    }

    private static void collect(PDStructureNode node, String role, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals(role)) {
                    found.add(element);
                }
                collect(element, role, found);
            }
        }
    }

    @Test
    void lines_and_tax_are_tables_with_heads_of_columns() {
        DocumentToRender document = DocumentToRender.alone(Samples.czech());
        assertThat(elements(document, "Document")).hasSize(1);
        assertThat(elements(document, "H1")).hasSize(1);
        assertThat(elements(document, "H2")).hasSize(3);
        assertThat(elements(document, "Table")).hasSize(2);
        assertThat(elements(document, "TR")).hasSize(1 + 3 + 1 + 3);
        assertThat(elements(document, "TH")).hasSize(5 + 3).allSatisfy(head -> {
            COSDictionary attributes = head.getCOSObject().getCOSDictionary(COSName.A);
            assertThat(attributes.getNameAsString(COSName.O)).isEqualTo("Table");
            assertThat(attributes.getNameAsString(COSName.getPDFName("Scope"))).isEqualTo("Column");
        });
    }

    @Test
    void heads_that_are_repeated_are_read_once() {
        assertThat(elements(DocumentToRender.alone(Samples.czechOf(80)), "TR")).hasSize(1 + 80 + 1 + 1);
    }

    @Test
    void code_and_logo_are_told_in_words() {
        assertThat(elements(KindSamples.withLogo(Samples.czech()), "Figure"))
                .extracting(PDStructureElement::getAlternateDescription)
                .containsExactly(
                        "Logo: Vzorový servis s.r.o.",
                        "QR kód k platbě 21\u00a0780,75\u00a0Kč na účet CZ65 0800 0000 1920 0014 5399,"
                                + " variabilní symbol 20260123");
    }

    @Test
    void files_inside_say_the_same_as_the_pages() {
        byte[] xml = "<rsm:CrossIndustryInvoice/>".getBytes(StandardCharsets.UTF_8);
        byte[] pdf = new PdfInvoices()
                .render(
                        DocumentToRender.alone(Samples.czech()),
                        List.of(
                                new Attachment(Attachment.FACTUR_X, "text/xml", xml, "Factur-X"),
                                new Attachment(Attachment.ISDOC, "text/xml", new byte[] {'<'}, "ISDOC")))
                .bytes();
        ReadPdf.read(pdf, read -> {
            PDDocumentCatalog catalog = read.getDocumentCatalog();
            COSArray associated = catalog.getCOSObject().getCOSArray(COSName.AF);
            assertThat(associated).hasSize(2);
            PDComplexFileSpecification file = new PDDocumentNameDictionary(catalog)
                    .getEmbeddedFiles()
                    .getNames()
                    .get("factur-x.xml");
            assertThat(file.getFilename()).isEqualTo("factur-x.xml");
            assertThat(file.getFile()).isEqualTo("factur-x.xml");
            assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Alternative");
            assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("text/xml");
            assertThat(file.getEmbeddedFile().toByteArray()).isEqualTo(xml);
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains(
                            "fx:ConformanceLevel=\"EN 16931\"",
                            "fx:DocumentFileName=\"factur-x.xml\"",
                            "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#");
            return catalog;
        });
    }

    @Test
    void a_document_without_a_factur_x_invoice_does_not_claim_one() {
        ReadPdf.read(Samples.czech(), pdf -> {
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .doesNotContain("factur-x");
            return pdf;
        });
    }
}
