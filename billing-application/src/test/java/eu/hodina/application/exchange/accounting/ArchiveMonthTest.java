package eu.hodina.application.exchange.accounting;

import static eu.hodina.application.exchange.accounting.OctoberBooks.gross;
import static eu.hodina.application.exchange.accounting.OctoberBooks.party;
import static eu.hodina.application.fixture.Papers.aPdf;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.domain.invoice.Invoice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ArchiveMonthTest {
    private final OctoberBooks books = new OctoberBooks();

    @Test
    void files_stand_in_folders_and_the_index_has_their_hashes() throws IOException {
        Invoice invoice = books.add("FV20260001", gross("10000.01"));
        DocumentFile pdf = aPdf("FV20260001.pdf");
        DocumentFile ubl = DocumentFile.of("FV20260001.ubl.xml", DocumentFile.UBL, new byte[] {60});
        books.ports.documents().add(invoice.id(), pdf);
        books.ports.documents().add(invoice.id(), ubl);
        Invoice note = books.add("OD20260001", OctoberBooks.credit("-1450.00"));
        books.ports.documents().add(note.id(), aPdf("OD20260001.pdf"));
        Map<String, byte[]> archive = archive(List.of());
        assertThat(archive.keySet())
                .containsExactly(
                        "invoice/FV20260001.pdf",
                        "invoice/FV20260001.ubl.xml",
                        "credit-note/OD20260001.pdf",
                        "index.csv");
        assertThat(archive.get("invoice/FV20260001.pdf")).isEqualTo(pdf.bytes());
        assertThat(index(archive).lines())
                .startsWith(
                        "number,kind,state,issue_date,tax_point,due_date,client,total,payable,currency,file,sha256",
                        "FV20260001,INVOICE,ISSUED,2026-10-20,2026-10-20,2026-11-03,Alfa s.r.o.,10000.01,10000.01,CZK,"
                                + "invoice/FV20260001.pdf," + pdf.sha256())
                .hasSize(4);
        assertThat(index(archive)).contains("-1754.50,-1754.50,CZK,credit-note/OD20260001.pdf");
    }

    @Test
    void a_document_that_is_not_drawn_is_named() throws IOException {
        books.add("FV20260001", gross("121.00").customer(party("+420, \"x\"", Optional.empty())));
        Map<String, byte[]> archive = archive(List.of("FV20260001"));
        assertThat(archive.keySet()).containsExactly("index.csv");
        assertThat(index(archive))
                .endsWith(
                        "FV20260001,INVOICE,ISSUED,2026-10-20,2026-10-20,2026-11-03,\"'+420, \"\"x\"\"\",121.00,121.00,CZK,"
                                + "MISSING,\r\n");
    }

    @Test
    void no_number_leads_out_of_its_folder_or_over_another() throws IOException {
        for (String number : List.of("../../etc/FV1", "______etc_FV1", "______ETC/fv1")) {
            Invoice invoice = books.add(number, gross("121.00"));
            books.ports.documents().add(invoice.id(), aPdf(number));
        }
        assertThat(archive(List.of()).keySet())
                .containsExactlyInAnyOrder(
                        "invoice/______etc_FV1.pdf",
                        "invoice/______ETC_fv1_2.pdf",
                        "invoice/______etc_FV1_3.pdf",
                        "index.csv");
    }

    private Map<String, byte[]> archive(List<String> missing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(books.accounting().archiveMonth().write(books.october, out)).isEqualTo(missing);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static String index(Map<String, byte[]> archive) {
        return new String(archive.get("index.csv"), StandardCharsets.UTF_8);
    }
}
