package eu.hodina.document.einvoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.exchange.received.ReceivedInvoiceReader;
import eu.hodina.application.exchange.received.UnreadableInvoiceException;
import eu.hodina.application.invoice.DocumentToRender;
import eu.hodina.document.DocumentFiles;
import eu.hodina.domain.invoice.DocumentKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that want to harm, and archives and PDFs that hold an invoice. */
class HostileInvoicesTest {
    private static final ReceivedInvoiceReader READER = new ReceivedInvoiceFiles();
    private static final byte[] ISDOC = ElectronicInvoices.isdoc(Documents.all().get("two rates"));
    private static final String MANIFEST = "<manifest xmlns=\"http://isdoc.cz/namespace/2013/manifest\">"
            + "<maindocument filename=\"in/doc.isdoc\"/></manifest>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Invoice [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Invoice>&x;</Invoice>",
                "<!DOCTYPE Invoice SYSTEM \"http://127.0.0.1:9/evil.dtd\"><Invoice/>",
                "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><a>&b;</a>"
            })
    void a_document_type_is_refused(String xml) {
        assertRefused(bytes(xml), "a document type (DOCTYPE) is not accepted");
    }

    @Test
    void an_entity_that_nobody_declared_is_refused() {
        assertRefused(bytes("<Invoice>&x;</Invoice>"), "expected");
    }

    @Test
    void depth_texts_and_elements_are_bounded() {
        assertRefused(bytes("<a>".repeat(41)), "nested more than 40 deep");
        assertRefused(bytes("<a>" + "x".repeat(20_001) + "</a>"), "a text of at most 20000 characters");
        assertRefused(bytes("<a>" + "<b/>".repeat(100_000) + "</a>"), "at most 100000 elements");
        assertRefused(new byte[XmlTree.MOST_BYTES + 1], "an XML file of at most");
        assertRefused(new byte[ReceivedInvoiceReader.MOST_BYTES + 1], "a file of at most 20971520 bytes");
    }

    @Test
    void a_number_of_many_digits_is_refused() {
        String wrong = new String(ISDOC, StandardCharsets.UTF_8).replaceFirst("<CurrRate>1<", "<CurrRate>1e999999999<");
        assertRefused(bytes(wrong), "Invoice/CurrRate: expected a decimal number, found 1e999999999");
    }

    @Test
    void what_is_no_invoice_is_refused() {
        assertRefused(new byte[0], "well-formed XML was expected");
        assertRefused(bytes("Faktura 123"), "well-formed XML was expected");
        assertRefused(bytes("<html/>"), "an invoice in ISDOC, UBL 2.1 or CII was expected, found the element html");
        assertRefused(bytes("%PDF-1.7 nothing"), "a whole PDF without a password was expected");
    }

    @Test
    void an_archive_gives_the_document_that_its_manifest_names() throws IOException {
        byte[] zip = zip("manifest.xml", bytes(MANIFEST), "other.isdoc", bytes("<x/>"), "in/doc.isdoc", ISDOC);
        assertThat(READER.read("a.isdocx", zip).number()).isEqualTo("F2026-0200");
    }

    @Test
    void an_archive_without_a_manifest_gives_its_only_document() throws IOException {
        assertThat(READER.read("a.isdocx", zip("doc.isdoc", ISDOC, "x/y.isdoc", ISDOC))
                        .number())
                .isEqualTo("F2026-0200");
        assertRefused(zip("a.isdoc", ISDOC, "b.isdoc", ISDOC), "one .isdoc in the root was expected, found 2");
        assertRefused(zip("manifest.xml", bytes(MANIFEST)), "the main document 'in/doc.isdoc' was expected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../doc.isdoc", "a/../../doc.isdoc", "/etc/doc.isdoc", "..\\doc.isdoc", "C:doc.isdoc"})
    void a_name_that_leads_out_of_the_archive_is_refused(String name) throws IOException {
        assertRefused(zip(name, ISDOC), "a name inside of the archive was expected");
    }

    @Test
    void a_bomb_is_refused_while_it_is_unpacked() throws IOException {
        assertRefused(zip("doc.isdoc", new byte[11 * 1024 * 1024]), "at most 52428800 unpacked bytes");
        assertRefused(zip("picture.png", new byte[51 * 1024 * 1024]), "at most 52428800 unpacked bytes");
        Object[] many = new Object[1002];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "f" + i;
            many[i + 1] = new byte[0];
        }
        assertRefused(zip(many), "at most 500 entries");
    }

    @Test
    void a_cut_archive_is_refused() throws IOException {
        byte[] zip = zip("doc.isdoc", ISDOC);
        assertRefused(Arrays.copyOf(zip, zip.length / 2), "a whole ZIP archive");
    }

    @Test
    void our_own_pdf_gives_its_own_invoice() {
        Documents.all().forEach((name, invoice) -> {
            byte[] pdf = new DocumentFiles()
                    .render(DocumentToRender.alone(invoice))
                    .get(0)
                    .bytes();
            assertThat(READER.read(name, pdf).number()).as(name).isEqualTo("F2026-0200");
        });
    }

    @Test
    void a_document_has_its_files() {
        Documents.all().forEach((name, invoice) -> {
            boolean proforma = invoice.content().kind() == DocumentKind.PROFORMA;
            assertThat(new DocumentFiles().render(DocumentToRender.alone(invoice)))
                    .as(name)
                    .extracting(file -> file.name())
                    .containsExactly(
                            proforma
                                    ? new String[] {"F2026-0200.pdf", "F2026-0200.isdoc"}
                                    : new String[] {"F2026-0200.pdf", "F2026-0200.isdoc", "F2026-0200.ubl.xml"});
        });
    }

    @Test
    void a_total_that_is_changed_in_any_format_is_refused() {
        String ubl = new String(
                ElectronicInvoices.ubl(Documents.all().get("two rates")).orElseThrow(), StandardCharsets.UTF_8);
        assertRefused(
                bytes(ubl.replace(">21780.75</cbc:PayableAmount>", ">21780.74</cbc:PayableAmount>")),
                "amount due (BT-115): expected 21780.75, found 21780.74");
        assertRefused(
                bytes(ubl.replaceFirst(">17075.00<", ">17074.00<")),
                "taxable amount (BT-116) of S 21 %: expected 17075.00, found 17074.00");
    }

    @Test
    void broken_bytes_are_read_or_refused_but_nothing_else() {
        byte[] pdf = new DocumentFiles()
                .render(DocumentToRender.alone(Documents.all().get("two rates")))
                .get(0)
                .bytes();
        for (byte[] file : new byte[][] {ISDOC, pdf}) {
            for (int seed = 0; seed < 60; seed++) {
                Random random = new Random(seed);
                byte[] broken = file.clone();
                for (int i = 0; i < 8; i++) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt();
                }
                readOrRefused(broken, seed);
            }
        }
    }

    private static void readOrRefused(byte[] broken, int seed) {
        try {
            READER.read("broken", broken);
        } catch (UnreadableInvoiceException e) {
            assertThat(e.reasons()).as("seed %d", seed).isNotEmpty();
        }
    }

    private static void assertRefused(byte[] file, String reason) {
        assertThatThrownBy(() -> READER.read("x", file))
                .isInstanceOf(UnreadableInvoiceException.class)
                .hasMessageContaining(reason);
    }

    private static byte[] zip(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
