package eu.hodina.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.invoice.DocumentToRender;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.money.VatCategory;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands on the pages. */
class PdfInvoicesTest {

    @Test
    void payer_s_invoice_has_all_that_the_law_asks_for() {
        assertThat(ReadPdf.lines(Samples.czech()))
                .contains(
                        "Faktura – daňový doklad F2026-0123",
                        "Vzorový servis s.r.o.",
                        "Dlouhá třída 12",
                        "110 00 Praha 1",
                        "IČO 27074358 DIČ CZ27074358",
                        "Pekárna U Žluťoučkého koně, a.s.",
                        "IČO 45317054 DIČ CZ45317054",
                        "Datum zdanitelného plnění",
                        "1. 10. – 31. 10. 2026",
                        "14. 11. 2026",
                        "Vaše objednávky OBJ-2026/118, 4500012345",
                        "Popis Hodiny Cena za hodinu DPH Bez DPH",
                        "Programování 8:00 h 1 500,00 21 % 12 000,00",
                        "Správa serverů a dohled nad provozem 3:30 h 1 450,00 21 % 5 075,00",
                        "Školení uživatelů 1:00 h 1 000,00 12 % 1 000,00",
                        "Vzorový servis s.r.o. · vzorovyservis.example Strana 1 z 1");
        assertThat(ReadPdf.text(Samples.czech()))
                .contains("Zapsáno v obchodním rejstříku vedeném Městským soudem")
                .contains("19-2000145399/0800", "CZ65 0800 0000 1920 0014 5399", "GIBACZPX", "20260123");
    }

    @Test
    void nothing_is_drawn_beyond_the_margins_but_the_stripe_at_the_top() {
        for (Invoice invoice : List.of(Samples.czech(), Samples.english(), Samples.typical())) {
            BufferedImage page = ReadPdf.picture(invoice);
            int left = (int) Sheet.LEFT;
            int right = (int) Sheet.RIGHT;
            for (int y = 10; y < page.getHeight(); y++) {
                for (int x = 0; x < page.getWidth(); x++) {
                    if (x < left - 1 || x > right + 1) {
                        assertThat(page.getRGB(x, y) & 0xFFFFFF)
                                .as("%s at %d, %d", invoice.number().value(), x, y)
                                .isEqualTo(0xFFFFFF);
                    }
                }
            }
        }
    }

    @Test
    void tax_stands_per_rate_and_the_total_to_pay_below() {
        assertThat(ReadPdf.lines(Samples.czech()))
                .contains(
                        "21 % 17 075,00 3 585,75",
                        "12 % 1 000,00 120,00", "Celkem 18 075,00 3 705,75", "Celkem k úhradě", "21 780,75 Kč");
    }

    @Test
    void fee_minimum_and_credit_have_no_hours() {
        assertThat(ReadPdf.lines(Samples.typical()))
                .contains(
                        "Doplatek do minimální ceny výjezdu 21 % 350,00",
                        "Paušál za říjen 2026 (10 hodin) 21 % 12 000,00",
                        "Sleva za dlouhodobou spolupráci 21 % −4 500,00",
                        "207 272,73 Kč");
    }

    @ParameterizedTest
    @EnumSource(
            value = VatStatus.class,
            names = {"NON_PAYER", "IDENTIFIED"})
    void non_payer_s_invoice_has_no_word_of_rate_or_tax_document(VatStatus status) {
        Invoice invoice = Samples.nonPayer(status);
        assertThat(ReadPdf.text(invoice))
                .doesNotContainPattern("(?iu)DPH \\d|sazba|daňový doklad")
                .doesNotContain("CZ7655123456", "zdanitelného", "%");
        assertThat(ReadPdf.lines(invoice))
                .contains(
                        "Faktura F2026-0123",
                        "Popis Hodiny Cena za hodinu Cena",
                        "Překlady 12:05 h 600,00 7 250,00",
                        "8 375,00 Kč",
                        "Dodavatel není plátcem DPH.");
    }

    @Test
    void non_payer_s_invoice_with_tax_is_refused() {
        Invoice wrong = Samples.invoice(Samples.content(
                Language.CS,
                VatStatus.NON_PAYER,
                Samples.CUSTOMER,
                List.of(Samples.work("Práce", 60, "CZK", "100.00", VatCategory.STANDARD))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PdfInvoices().render(DocumentToRender.alone(wrong)))
                .withMessage("invoice F2026-0123 of a NON_PAYER must not have a line with VAT");
    }

    @Test
    void english_invoice_in_euro_says_reverse_charge() {
        assertThat(ReadPdf.lines(Samples.english()))
                .contains(
                        "Invoice – tax document F2026-0123",
                        "Germany",
                        "Company No. HRB 734512 VAT No. DE123456788",
                        "31 October 2026",
                        "1 – 31 October 2026",
                        "14 November 2026",
                        "Description Hours Price per hour Net",
                        "Software development 100:00 h 75.00 7,500.00",
                        "EUR 9,001.46",
                        "Reverse charge: VAT is to be paid by the customer – daň odvede zákazník"
                                + " (Article 196 of Directive 2006/112/EC).");
        assertThat(ReadPdf.text(Samples.english())).doesNotContain("VAT rate", "21%", "0%");
    }

    @Test
    void every_category_without_tax_has_its_note_in_both_languages() {
        assertThat(noted(Language.CS, VatCategory.REVERSE_CHARGE_DOMESTIC)).contains("daň odvede zákazník (§ 92a");
        assertThat(noted(Language.CS, VatCategory.REVERSE_CHARGE_EU)).contains("Reverse charge: daň odvede zákazník");
        assertThat(noted(Language.CS, VatCategory.OUT_OF_SCOPE)).contains("Místo plnění je mimo Českou republiku");
        assertThat(noted(Language.CS, VatCategory.EXEMPT)).contains("osvobozeno od daně");
        assertThat(noted(Language.EN, VatCategory.REVERSE_CHARGE_DOMESTIC)).contains("Reverse charge", "daň odvede");
        assertThat(noted(Language.EN, VatCategory.OUT_OF_SCOPE)).contains("not subject to Czech VAT");
        assertThat(noted(Language.EN, VatCategory.EXEMPT)).contains("exempt from VAT");
    }

    private static String noted(Language language, VatCategory category) {
        return ReadPdf.text(Samples.invoice(Samples.content(
                        language,
                        VatStatus.PAYER,
                        Samples.CUSTOMER,
                        List.of(Samples.sum(InvoiceLine.Kind.FEE, "Fee", "CZK", "10.00", category)))))
                .replaceAll("\\R", " ");
    }

    @Test
    void letters_of_the_neighbours_are_all_drawn() {
        String letters = "ěščřžýáíéúůďťňóľĺŕäöüßąćęłńśźż ĚŠČŘŽÝÁÍÉÚŮĎŤŇÓĽĹŔÄÖÜẞĄĆĘŁŃŚŹŻ €–„“";
        Invoice invoice = Samples.invoice(Samples.content(
                Language.CS,
                VatStatus.PAYER,
                Samples.CUSTOMER,
                List.of(Samples.sum(InvoiceLine.Kind.FEE, letters, "CZK", "10.00", VatCategory.STANDARD))));
        assertThat(ReadPdf.text(invoice).replaceAll("\\R", " ")).contains(letters.split(" "));
    }

    @Test
    void letter_that_the_font_lacks_does_not_stop_an_invoice() {
        assertThat(ReadPdf.lines(Samples.overfull())).contains("Knihy ? tisk 0 % 3 000,00");
    }

    @Test
    void twelve_lines_stand_on_one_page() {
        assertThat(ReadPdf.pages(Samples.typical())).isEqualTo(1);
    }

    @Test
    void eighty_lines_take_pages_with_repeated_heads_and_the_total_on_the_last() {
        Invoice invoice = Samples.czechOf(80);
        List<List<String>> pages = ReadPdf.allPageLines(invoice);
        assertThat(pages).hasSize(3);
        for (int page = 1; page <= 3; page++) {
            assertThat(pages.get(page - 1))
                    .contains(
                            "Popis Hodiny Cena za hodinu DPH Bez DPH",
                            "Faktura – daňový doklad F2026-0123" + (page == 1 ? "" : " Vzorový servis s.r.o."),
                            "Vzorový servis s.r.o. · vzorovyservis.example Strana " + page + " z 3");
        }
        assertThat(pages.get(2)).contains("Programování, úkol 80 2:20 h 1 450,00 21 % 3 383,33", "235 103,00 Kč");
    }

    @Test
    void total_is_never_alone_on_a_page_and_no_line_is_lost() {
        for (int lines = 10; lines <= 46; lines++) {
            List<List<String>> pages = ReadPdf.allPageLines(Samples.czechOf(lines));
            List<String> last = pages.get(pages.size() - 1);
            assertThat(last).as("%d lines", lines).contains("Celkem k úhradě").anyMatch(PdfInvoicesTest::isLine);
            long drawn = pages.stream()
                    .flatMap(List::stream)
                    .filter(PdfInvoicesTest::isLine)
                    .count();
            assertThat(drawn).as("%d lines", lines).isEqualTo(lines);
        }
    }

    private static boolean isLine(String text) {
        return text.startsWith("Programování, úkol ");
    }

    @Test
    void cancelled_invoice_says_so_and_asks_for_nothing() {
        List<String> lines = ReadPdf.lines(Samples.czech().cancelled());
        assertThat(lines).contains("Zrušeno", "21 780,75 Kč").doesNotContain("Celkem k úhradě", "QR Platba");
    }

    @Test
    void file_is_named_after_the_number() {
        Invoice invoice = Samples.czech();
        DocumentFile file = new PdfInvoices().render(DocumentToRender.alone(invoice));
        assertThat(file.name()).isEqualTo("F2026-0123.pdf");
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        Invoice odd = Invoice.issue(
                new InvoiceId("x"),
                new InvoiceNumber("../12/2026"),
                invoice.content(),
                invoice.issueDate(),
                invoice.taxPoint());
        assertThat(new PdfInvoices().render(DocumentToRender.alone(odd)).name()).isEqualTo("..-12-2026.pdf");
    }
}
