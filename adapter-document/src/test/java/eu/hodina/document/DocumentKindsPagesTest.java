package eu.hodina.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands on the pages of each kind of document (handbook 4; traps 14, 16, 17, 18, 20 and 22). */
class DocumentKindsPagesTest {

    @Test
    void rounding_has_a_row_of_its_own_and_the_tax_stays() {
        assertThat(ReadPdf.lines(KindSamples.rounded()))
                .contains(
                        "Celkem 18 075,00 3 705,75",
                        "Celkem s DPH 21 780,75",
                        "Zaokrouhlení 0,25",
                        "Celkem k úhradě",
                        "21 781,00 Kč");
        assertThat(ReadPdf.qr(KindSamples.rounded()).orElseThrow().getText()).contains("*AM:21781.00*");
    }

    @Test
    void goods_have_quantities_with_their_unit_among_hours() {
        assertThat(ReadPdf.lines(KindSamples.goods()))
                .contains(
                        "Děkujeme za vaši objednávku. Záruka na zboží je 24 měsíců.",
                        "Popis Množství Cena za jednotku DPH Bez DPH",
                        "Montáž a oživení 2:30 h 1 450,00 21 % 3 625,00",
                        "Disk SSD 2 TB 2 ks 3 290,00 21 % 6 580,00",
                        "Kabel UTP cat. 6 37,5 m 14,90 21 % 558,75",
                        "Sleva 10 % z práce: první zakázka 21 % −362,50",
                        "21 % 10 881,25 2 285,06");
    }

    @Test
    void euros_have_base_and_tax_in_crowns_with_the_rate() {
        assertThat(ReadPdf.lines(KindSamples.euro()))
                .contains("21 % 333,33 70,00", "V korunách", "1 EUR = 25,115 Kč Základ DPH", "21 % 8 371,58 1 758,05");
    }

    @Test
    void english_reader_sees_the_code_of_the_crown() {
        InvoiceContent english =
                KindSamples.euro().content().toBuilder().language(Language.EN).build();
        assertThat(ReadPdf.lines(Samples.invoice(english)))
                .contains("In crowns", "1 EUR = 25.115 CZK Net VAT", "21% 8,371.58 1,758.05");
    }

    @Test
    void simplified_document_in_cash_has_no_code_and_whole_crowns() {
        Invoice invoice = KindSamples.simplified();
        assertThat(ReadPdf.lines(invoice))
                .contains(
                        "Zjednodušený daňový doklad F2026-0133",
                        "Popis DPH S DPH",
                        "Oprava tiskárny 21 % 6 105,23",
                        "21 % 5 045,64 1 059,59",
                        "Platba v hotovosti",
                        "Zaokrouhlení −0,23",
                        "6 105,00 Kč");
        assertThat(ReadPdf.text(invoice)).doesNotContain("IBAN", "QR");
        assertThat(PaymentCode.of(invoice)).isEmpty();
    }

    @Test
    void proforma_asks_for_money_and_says_that_it_is_no_tax_document() {
        Invoice invoice = KindSamples.proforma(VatStatus.PAYER);
        assertThat(ReadPdf.lines(invoice))
                .contains(
                        "Zálohová faktura ZF2026-0007",
                        "není daňový doklad",
                        "Popis Cena",
                        "Záloha na e-shop 12 100,00",
                        "Celkem k úhradě",
                        "12 100,00 Kč");
        assertThat(ReadPdf.text(invoice)).doesNotContain("Sazba", "21 %", "zdanitelného");
        assertThat(ReadPdf.qr(invoice).orElseThrow().getText()).contains("*AM:12100.00*", "MSG:ZALOHA ZF2026-0007*");
    }

    @Test
    void tax_document_on_a_payment_declares_tax_and_asks_for_nothing() {
        Invoice invoice = KindSamples.paymentTaxDocument();
        assertThat(ReadPdf.lines(invoice))
                .contains(
                        "Daňový doklad k přijaté platbě DZ2026-0007",
                        "Datum přijetí platby",
                        "20. 10. 2026",
                        "K zálohové faktuře ZF2026-0007 ze dne 1. 10. 2026",
                        "21 % 10 000,00 2 100,00",
                        "Přijatá platba",
                        "12 100,00 Kč",
                        "Platbu jsme přijali, podle tohoto dokladu už nic neplaťte.")
                .doesNotContain("Celkem k úhradě", "Datum splatnosti", "Platba převodem");
        assertThat(ReadPdf.qr(invoice)).isEmpty();
    }

    @Test
    void final_invoice_takes_an_advance_off_as_it_stands_on_its_document() {
        assertThat(ReadPdf.lines(KindSamples.finalInvoice()))
                .contains(
                        "Konečná faktura – daňový doklad F2026-0134",
                        "Vyúčtování záloh Sazba DPH Základ DPH S DPH",
                        "Celé plnění 21 % 30 000,00 6 300,00 36 300,00",
                        "Záloha DZ2026-0007 ze dne 20. 10. 2026 21 % −10 000,00 −2 100,00 −12 100,00",
                        "Zbývá 21 % 20 000,00 4 200,00 24 200,00",
                        "24 200,00 Kč");
    }

    @Test
    void three_advances_leave_the_rest_by_subtraction() {
        assertThat(ReadPdf.lines(KindSamples.threeAdvances()))
                .contains(
                        "Záloha DZ2026-0003 ze dne 20. 10. 2026 21 % −826,45 −173,55 −1 000,00",
                        "Zbývá 21 % 7 520,65 1 579,35 9 100,00",
                        "Zbývá uhradit 8 999,60",
                        "Zaokrouhlení 0,40",
                        "9 000,00 Kč")
                .anyMatch(line -> line.startsWith("Záloha ZF2026-0004 ze dne 21. 10. 2026"));
    }

    @Test
    void credit_note_names_its_original_its_reason_and_the_differences() {
        Invoice invoice = KindSamples.creditNote(VatStatus.PAYER);
        assertThat(ReadPdf.lines(invoice))
                .contains(
                        "Dobropis DO2026-0003",
                        "opravný daňový doklad",
                        "Datum opravy",
                        "Opravovaný doklad F2026-0123 ze dne 31. 10. 2026",
                        "Důvod Hodina účtovaná dvakrát",
                        "Správa serverů a dohled nad provozem −1:00 h 1 450,00 21 % −1 450,00",
                        "21 % −1 450,00 −304,50",
                        "Celkem ve váš prospěch",
                        "−1 754,50 Kč");
        assertThat(ReadPdf.qr(invoice)).isEmpty();
    }

    @Test
    void debit_note_is_paid_as_an_invoice() {
        assertThat(ReadPdf.lines(KindSamples.debitNote()))
                .contains(
                        "Vrubopis VR2026-0001",
                        "opravný daňový doklad",
                        "Opravovaný doklad F2026-0123 ze dne 31. 10. 2026",
                        "21 % 725,00 152,25",
                        "877,25 Kč");
        assertThat(ReadPdf.qr(KindSamples.debitNote()).orElseThrow().getText()).contains("*AM:877.25*");
    }

    @Test
    void penalty_is_outside_of_vat() {
        Invoice invoice = KindSamples.penalty(VatStatus.PAYER);
        assertThat(ReadPdf.lines(invoice))
                .contains(
                        "Penalizační faktura PF2026-0002",
                        "Období prodlení",
                        "K dokladu F2026-0099 ze dne 31. 8. 2026",
                        "Náhrada nákladů spojených s uplatněním pohledávky 1 200,00",
                        "1 422,77 Kč",
                        "Úrok z prodlení a náhrada nákladů spojených s uplatněním pohledávky nejsou předmětem DPH.");
        assertThat(ReadPdf.text(invoice)).doesNotContain("daňový doklad", "Základ");
    }

    @ParameterizedTest
    @EnumSource(
            value = VatStatus.class,
            names = {"NON_PAYER", "IDENTIFIED"})
    void no_document_of_a_non_payer_has_a_word_of_rate_or_tax_document(VatStatus status) {
        Stream.of(
                        Samples.nonPayer(status),
                        KindSamples.proforma(status),
                        KindSamples.creditNote(status),
                        KindSamples.penalty(status))
                .forEach(invoice -> assertThat(ReadPdf.text(invoice))
                        .as("%s", invoice.content().kind())
                        .doesNotContainPattern("(?iu)DPH \\d|sazba|daňový doklad|zdanitelného|základ")
                        .contains("Dodavatel není plátcem DPH."));
    }

    @Test
    void identified_person_s_reverse_charge_bears_both_tax_numbers_and_no_rate() {
        Invoice invoice = Samples.invoice(Samples.content(
                Language.EN,
                VatStatus.IDENTIFIED,
                Samples.GERMAN,
                Samples.english().content().lines()));
        assertThat(ReadPdf.text(invoice))
                .contains("CZ27074358", "DE123456788", "daň odvede zákazník", "Reverse charge")
                .doesNotContain("tax document", "VAT rate");
    }

    @Test
    void both_languages_stand_on_one_page_of_twelve_lines() {
        Invoice invoice = KindSamples.both();
        assertThat(ReadPdf.allPageLines(KindSamples.withLogo(invoice))).hasSize(1);
        assertThat(ReadPdf.lines(invoice))
                .contains(
                        "Faktura – daňový doklad F2026-0131",
                        "Invoice – tax document",
                        "Dodavatel / Supplier",
                        "DIČ / VAT No. CZ45317054",
                        "Tax point",
                        "Price per hour",
                        "Celkem k úhradě / Total to pay",
                        "207 272,73 Kč",
                        "Platba převodem / Payment by bank transfer")
                .anyMatch(line -> line.endsWith("Strana 1 z 1 / Page 1 of 1"));
    }

    @Test
    void logo_stands_on_the_page() {
        assertThat(ReadPdf.<Integer>read(KindSamples.withLogo(Samples.czech()), pdf -> {
                    int pictures = 0;
                    for (var name : pdf.getPage(0).getResources().getXObjectNames()) {
                        pictures += pdf.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
                    }
                    return pictures;
                }))
                .isEqualTo(1);
    }
}
