package eu.hodina.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import eu.hodina.domain.invoice.DocumentKind;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The files that the demo leaves, as the programs of those who get them read them. */
class DemoFilesTest {
    private final DemoReport report = DemoOnce.report();

    @Test
    void every_document_is_a_pdf_named_by_its_number_with_its_electronic_invoices_inside_and_beside_it()
            throws IOException {
        List<DemoReport.InvoiceRow> all = new ArrayList<>(report.invoices());
        all.addAll(report.documents());
        for (DemoReport.InvoiceRow row : all) {
            assertThat(row.pdf()).isEqualTo(DemoOnce.FOLDER.resolve("invoices").resolve(row.number() + ".pdf"));
            boolean isProforma = row.kind() == DocumentKind.PROFORMA;
            assertThat(inside(row.pdf()))
                    .isEqualTo(isProforma ? Set.of("invoice.isdoc") : Set.of("factur-x.xml", "invoice.isdoc"));
            assertThat(row.pdf().resolveSibling(row.number() + ".isdoc")).isNotEmptyFile();
            if (isProforma) {
                assertThat(row.pdf().resolveSibling(row.number() + ".ubl.xml")).doesNotExist();
            } else {
                assertThat(row.pdf().resolveSibling(row.number() + ".ubl.xml")).isNotEmptyFile();
            }
        }
        // 12 documents as PDF and ISDOC, 11 of them as UBL
        assertThat(files("invoices")).hasSize(35);
        assertThat(files("bank")).hasSize(3);
    }

    private static Set<String> inside(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return pdf.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .keySet();
        }
    }

    @Test
    void the_bakerys_invoice_reads_in_czech_with_its_lines_and_sum() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(invoice(4).pdf().toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replace('\u00a0', ' '))
                    .contains(
                            "Faktura – daňový doklad",
                            "Pekařství U Zlatého klasu s.r.o.",
                            "Servisní výjezd",
                            "23 100,00",
                            "368 472,23 Kč");
        }
    }

    /** The work of three months, and three allowances of 30:00 hours that are all used. */
    @Test
    void the_accountants_invoice_lists_its_work_and_what_the_retainer_covered() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(invoice(2).pdf().toFile())) {
            // 27 logs a page
            assertThat(pdf.getNumberOfPages()).isEqualTo(8);
            String text = new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
            assertThat(text)
                    .contains(
                            "Ondřej Říha",
                            "Zakázka celkem 162:41 179:00 107 710,00",
                            "Paušál na správu serverů 1. 8. 2026 30:00 h 30:00 h 0:00 h 0:00 h");
            assertThat(text.lines()
                            .filter(line ->
                                    line.matches("Ondřej Říha|Tomáš Dvořák|Lenka Černá|Petra Svobodová|Jan Novák")))
                    .hasSize(165);
        }
    }

    @Test
    void goods_say_their_unit_whether_an_order_or_a_person_bills_them() throws IOException {
        try (PDDocument machines = Loader.loadPDF(invoice(6).pdf().toFile());
                PDDocument bakery = Loader.loadPDF(invoice(8).pdf().toFile())) {
            assertThat(new PDFTextStripper().getText(machines).replace('\u00a0', ' '))
                    .contains("Disk SSD 1 TB 2 ks 2 190,00 21 % 4 380,00");
            assertThat(new PDFTextStripper().getText(bakery).replace('\u00a0', ' '))
                    .contains("Pokladní terminál s tiskárnou 2 ks 18 900,00 21 % 37 800,00");
        }
    }

    @Test
    void the_qr_code_of_an_invoice_in_crowns_pays_its_total_with_its_symbol() throws Exception {
        assertThat(Arrays.asList(qr(invoice(2).pdf()).split("\\*")))
                .startsWith("SPD", "1.0")
                .contains("ACC:CZ6508000000192000145399+GIBACZPX", "AM:217449.10", "CC:CZK", "X-VS:20260002");
    }

    private DemoReport.InvoiceRow invoice(int number) {
        return report.invoices().get(number - 1);
    }

    private static String qr(Path file) throws IOException, ReaderException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(0, 200);
            int width = image.getWidth();
            int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
            RGBLuminanceSource source = new RGBLuminanceSource(width, image.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        }
    }

    @Test
    void every_invoice_goes_out_to_its_client_with_the_pdf_that_is_kept() throws Exception {
        MimeMessage mail = mail(invoice(4).mail());
        assertThat(mail.getAllRecipients())
                .extracting(Object::toString)
                .singleElement()
                .asString()
                .contains("ucetni@zlatyklas.example");
        assertThat(mail.getSubject()).contains("FV20260004");
        assertThat(mail.getFrom()).singleElement().asString().contains("fakturace@kolovratek-it.example");
        assertThat(attachment(mail, "FV20260004.pdf"))
                .isEqualTo(Files.readAllBytes(invoice(4).pdf()));
    }

    @Test
    void twelve_mails_with_documents_and_two_reminders_lie_in_the_folder() throws Exception {
        List<Path> mails = files("mail");
        assertThat(mails).hasSize(14).allSatisfy(file -> assertThat(file).hasExtension("eml"));
        for (Path file : mails) {
            assertThat(mail(file).getSubject()).isNotBlank();
        }
        assertThat(mails)
                .containsAll(report.invoices().stream()
                        .map(DemoReport.InvoiceRow::mail)
                        .toList())
                .containsAll(report.reminders().stream()
                        .map(DemoReport.ReminderRow::mail)
                        .toList());
    }

    private static List<Path> files(String part) throws IOException {
        try (Stream<Path> files = Files.list(DemoOnce.FOLDER.resolve(part))) {
            return files.toList();
        }
    }

    private static MimeMessage mail(Path file) throws IOException, MessagingException {
        try (InputStream in = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        }
    }

    private static byte[] attachment(MimeMessage mail, String name) throws IOException, MessagingException {
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        for (int i = 0; i < parts.getCount(); i++) {
            if (name.equals(parts.getBodyPart(i).getFileName())) {
                return parts.getBodyPart(i).getInputStream().readAllBytes();
            }
        }
        throw new AssertionError("no attachment " + name);
    }
}
