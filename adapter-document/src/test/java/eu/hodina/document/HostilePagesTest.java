package eu.hodina.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.invoice.DocumentToRender;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.Logo;
import eu.hodina.domain.firm.PostalAddress;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.Party;
import eu.hodina.domain.invoice.WorkAnnex;
import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.rating.Disposition;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that nobody meant to write: each goes out, whole, within its margins, archivable and with its files inside. */
class HostilePagesTest {
    private static final String STRANGE =
            "Hebrew \u05e9\u05dc\u05d5\u05dd, Arabic \u0645\u0631\u062d\u0628\u0627, \u202eoverride\u202c,"
                    + " zero\u200bwidth\u200d\ufeff, family \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67, flag"
                    + " \ud83c\udde8\ud83c\uddff, half \ud83d, Chinese \u4e2d\u6587, Thai \u0e44\u0e17\u0e22, bell \u0007, acc\u0327e\u0301nt,"
                    + " soft\u00adhyphen, line\u2028separator";

    private static final Map<String, DocumentToRender> DOCUMENTS = documents();

    private static Map<String, DocumentToRender> documents() {
        Map<String, DocumentToRender> all = new LinkedHashMap<>();
        all.put("two hundred lines", DocumentToRender.alone(Samples.czechOf(200)));
        all.put("text of pages", of(fee("Popis práce slovo za slovem. ".repeat(600), "100.00")));
        all.put("ten thousand letters", of(fee("W".repeat(10_000), "100.00")));
        all.put("ten thousand line ends", of(fee("konec\n" + "\n".repeat(10_000) + "řádků", "100.00")));
        all.put("strange letters", of(fee(STRANGE, "100.00"), fee("Ελληνικά, Кириллица: Щука", "1.00")));
        all.put("thirteen digits", of(thirteenDigits()));
        all.put("thirteen digits in two languages", inTwoLanguages(invoice(thirteenDigits())));
        all.put("thirteen digits in euro", DocumentToRender.alone(euros()));
        all.put("unit of many words", DocumentToRender.alone(units()));
        all.put("parties of long names", DocumentToRender.alone(parties()));
        all.put("huge logo", logo(Samples.czech(), picture(4000, 4000)));
        all.put("flat logo", logo(Samples.czech(), picture(4000, 1)));
        all.put("thin logo", logo(Samples.czech(), picture(1, 4000)));
        all.put("broken logo", logo(Samples.czech(), broken(picture(40, 40))));
        all.put("annex", annex(Samples.czech()));
        all.put("annex in two languages", annex(inTwoLanguages(Samples.czech()).document()));
        return all;
    }

    static Set<String> names() {
        return DOCUMENTS.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void it_goes_out_within_its_margins_archivable_and_with_its_files_inside(String name) throws Exception {
        DocumentFile page = new DocumentFiles().render(DOCUMENTS.get(name)).get(0);
        PageMarks.assertNothingOverflows(name, page.bytes());
        assertThat(ReadPdf.<Map<String, String>>read(page.bytes(), HostilePagesTest::inside))
                .isEqualTo(Map.of("factur-x.xml", "Alternative", "invoice.isdoc", "Alternative"));
        assertThat(VeraPdf.failures(page.bytes())).isEmpty();
    }

    private static Map<String, String> inside(PDDocument pdf) throws IOException {
        Map<String, String> relations = new LinkedHashMap<>();
        Map<String, PDComplexFileSpecification> files =
                pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
        files.forEach((name, file) -> relations.put(name, file.getCOSObject().getNameAsString("AFRelationship")));
        return relations;
    }

    @Test
    void what_the_fonts_lack_is_seen_as_a_question_mark_and_what_is_not_seen_is_left_out() {
        assertThat(text("strange letters"))
                .contains(
                        "Hebrew ????, Arabic ?????, override, zerowidth, family ???, flag ??, half ?, Chinese ??, Thai ???, bell",
                        "soft",
                        "Ελληνικά, Кириллица: Щука");
    }

    @Test
    void nothing_of_a_long_text_is_lost() {
        assertThat(text("ten thousand letters").replaceAll("[^W]", "")).hasSize(10_000);
        assertThat(text("text of pages").split("slovem", -1)).hasSize(601);
        assertThat(text("ten thousand line ends")).contains("konec", "řádků");
        assertThat(ReadPdf.pages(DOCUMENTS.get("ten thousand line ends").document()))
                .isEqualTo(1);
    }

    @Test
    void amounts_of_thirteen_digits_are_whole() {
        assertThat(text("thirteen digits"))
                .contains("9 999 999 999 999,99", "1 000 000 000 000,00", "99 999 999 999,99");
    }

    private static String text(String name) {
        return ReadPdf.<String>read(DOCUMENTS.get(name), pdf -> new PDFTextStripper().getText(pdf))
                .replaceAll("\\R", " ")
                .replaceAll("[ \u00a0]+", " ");
    }

    private static DocumentToRender of(InvoiceLine... lines) {
        return of(List.of(lines));
    }

    private static DocumentToRender of(List<InvoiceLine> lines) {
        return DocumentToRender.alone(invoice(lines));
    }

    private static Invoice invoice(List<InvoiceLine> lines) {
        return Samples.invoice(Samples.content(Language.CS, VatStatus.PAYER, Samples.CUSTOMER, lines));
    }

    private static InvoiceLine fee(String text, String amount) {
        return Samples.sum(InvoiceLine.Kind.FEE, text, "CZK", amount, VatCategory.STANDARD);
    }

    private static List<InvoiceLine> thirteenDigits() {
        return List.of(
                fee("Licence", "9999999999999.99"),
                KindSamples.piece("Kus", "10", "ks", "99999999999.99", VatCategory.STANDARD),
                Samples.work("Práce", 60_000_000, "CZK", "1000000.00", VatCategory.REDUCED));
    }

    private static Invoice euros() {
        InvoiceLine line = Samples.sum(InvoiceLine.Kind.FEE, "Licence", "EUR", "999999999999.99", VatCategory.STANDARD);
        return Samples.invoice(
                Samples.content(Language.EN, VatStatus.PAYER, Samples.CUSTOMER, List.of(line)).toBuilder()
                        .otherLanguage(Language.CS)
                        .inCzk(ExchangeRate.parse("EUR", "CZK", "24.350"))
                        .build());
    }

    private static Invoice units() {
        return invoice(List.of(
                KindSamples.piece(
                        "Malba", "12345.678", "metr čtvereční vymalované plochy stropu", "99.90", VatCategory.STANDARD),
                KindSamples.piece("Nátěr", "1", "N".repeat(255), "99.90", VatCategory.STANDARD)));
    }

    private static Invoice parties() {
        String name = "Nejneobhospodařovávatelnější".repeat(9);
        Party party = new Party(
                name,
                new PostalAddress(name, "110 00", name, "CZ"),
                Optional.of("1".repeat(60)),
                Optional.of("CZ" + "1".repeat(58)),
                Optional.of("Zapsáno " + name),
                Optional.of("fakturace@" + "dlouha-domena".repeat(18) + ".example"),
                Optional.of("+420 222 333 444"),
                Optional.of("w".repeat(200) + ".example"));
        return Samples.invoice(Samples.content(
                        party, Language.CS, VatStatus.PAYER, party, List.of(name, name), List.of(fee("Práce", "10.00")))
                .toBuilder()
                .otherLanguage(Language.EN)
                .build());
    }

    private static DocumentToRender inTwoLanguages(Invoice invoice) {
        return DocumentToRender.alone(Samples.invoice(
                invoice.content().toBuilder().otherLanguage(Language.EN).build()));
    }

    private static DocumentToRender logo(Invoice invoice, byte[] picture) {
        return new DocumentToRender(invoice, Optional.of(Logo.of(picture)), Optional.empty());
    }

    private static byte[] picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Its chunks are there, but what the first of the pixels says is no deflate. */
    private static byte[] broken(byte[] png) {
        byte[] broken = png.clone();
        for (int at = 0; at < broken.length - 8; at++) {
            if (broken[at] == 'I' && broken[at + 1] == 'D' && broken[at + 2] == 'A' && broken[at + 3] == 'T') {
                broken[at + 4] = 0x55;
                broken[at + 5] = 0x55;
            }
        }
        return broken;
    }

    private static DocumentToRender annex(Invoice invoice) {
        String name = "Nejneobhospodařovávatelnější".repeat(9);
        List<WorkAnnex.Row> rows = new ArrayList<>();
        for (String text : List.of("", "krátká", STRANGE, "W".repeat(2_000), "slovo ".repeat(800))) {
            for (Disposition disposition : Disposition.values()) {
                rows.add(new WorkAnnex.Row(
                        Samples.ISSUED,
                        text.isEmpty() ? "Jan" : name,
                        text.isEmpty() ? "Z1" : "Z20260001 " + name,
                        name,
                        "Programování",
                        text,
                        9_999_999,
                        9_999_999,
                        disposition,
                        Optional.of(name),
                        Money.parse("CZK", "999999999999.99")));
            }
        }
        Allowed time = new Allowed.Time(9_999_999);
        Allowed money = new Allowed.Credit(Money.parse("CZK", "9999999999999.99"));
        List<WorkAnnex.Allowance> allowances = Stream.of(time, money)
                .map(one -> new WorkAnnex.Allowance(name, Samples.ISSUED, one, one, one, one))
                .toList();
        return new DocumentToRender(invoice, Optional.empty(), Optional.of(new WorkAnnex(rows, allowances)));
    }
}
