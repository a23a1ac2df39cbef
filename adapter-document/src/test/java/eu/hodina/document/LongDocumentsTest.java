package eu.hodina.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.invoice.DocumentToRender;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.invoice.AdvanceDeduction;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.money.VatCategory;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens at the foot of a page. */
class LongDocumentsTest {

    @Test
    void sums_are_carried_over_each_break() {
        List<List<String>> pages = ReadPdf.allPageLines(Samples.czechOf(80));
        assertThat(pages).hasSize(3);
        assertThat(pages.get(0)).contains("Převádí se 40 020,00").doesNotContain("Přeneseno 40 020,00");
        assertThat(pages.get(1)).contains("Přeneseno 40 020,00");
        String out = single(pages.get(1), "Převádí se ");
        assertThat(pages.get(2))
                .contains(out.replace("Převádí se", "Přeneseno"))
                .noneMatch(l -> l.startsWith("Převádí"));
        assertThat(pages.get(2)).contains("235 103,00 Kč");
    }

    private static String single(List<String> lines, String start) {
        List<String> found =
                lines.stream().filter(line -> line.startsWith(start)).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void settlement_of_many_advances_goes_over_pages_and_keeps_its_rest_with_the_total() {
        List<AdvanceDeduction> advances = Collections.nCopies(60, KindSamples.advance("DZ2026-0001", "82.64", "17.36"));
        Invoice invoice = Samples.invoice(KindSamples.finalInvoice().content().toBuilder()
                .deductions(advances)
                .build());
        List<List<String>> pages = ReadPdf.allPageLines(invoice);
        assertThat(pages).hasSize(3);
        assertThat(pages.get(1)).contains("Vyúčtování záloh Sazba DPH Základ DPH S DPH");
        assertThat(pages.get(2))
                .contains("Zbývá 21 % 25 041,60 5 258,40 30 300,00", "30 300,00 Kč")
                .anyMatch(line -> line.startsWith("Záloha"));
    }

    @Test
    void annex_goes_over_pages_with_sums_by_order_and_what_is_left() {
        List<List<String>> pages = ReadPdf.allPageLines(KindSamples.annexed(24));
        assertThat(pages).hasSize(3);
        assertThat(pages.get(0)).contains("21 780,75 Kč").anyMatch(line -> line.endsWith("Strana 1 z 3"));
        assertThat(pages.get(1))
                .contains(
                        "Výkaz práce",
                        "Příloha dokladu F2026-0136",
                        "2026-014 E-shop",
                        "Zakázka celkem 9:51 7:15 6 525,00")
                .anyMatch(line -> line.startsWith("Převádí se "))
                .anyMatch(line -> line.contains("Paušál servis 10 h"));
        assertThat(pages.get(2))
                .anyMatch(line -> line.startsWith("Přeneseno "))
                .contains(
                        "Čerpání paušálů a předplatného",
                        "Paušál servis 10 h 1. 10. 2026 10:00 h 5:45 h 0:00 h 4:15 h",
                        "Předplatné podpory 1. 7. 2026 15 000,00 Kč 7 200,00 Kč 0,00 Kč 7 800,00 Kč");
    }

    @Test
    void annex_of_a_thousand_logs_loses_none() {
        DocumentToRender document = KindSamples.annexed(1000);
        List<String> lines =
                ReadPdf.allPageLines(document).stream().flatMap(List::stream).toList();
        assertThat(lines.stream().filter(line -> line.matches("Jana Nováková|Bohuslav Přikryl")))
                .hasSize(1000);
        assertThat(lines.stream().filter(line -> line.startsWith("Zakázka celkem")))
                .hasSize(2);
    }

    @Test
    void note_longer_than_a_page_and_a_text_longer_than_a_page_are_drawn_whole() {
        String note = "Dlouhé sdělení o způsobu dodání a o všem ostatním. ".repeat(200) + "Konec sdělení.";
        String text = "Popis práce slovo za slovem. ".repeat(400) + "Konec popisu.";
        Invoice invoice = Samples.invoice(Samples.content(
                        Language.CS,
                        VatStatus.PAYER,
                        Samples.CUSTOMER,
                        List.of(Samples.sum(InvoiceLine.Kind.FEE, text, "CZK", "100.00", VatCategory.STANDARD)))
                .toBuilder()
                .note(note)
                .build());
        assertThat(ReadPdf.text(invoice).replaceAll("\\R", " "))
                .contains("Konec sdělení.", "Konec popisu.", "121,00 Kč");
        assertThat(ReadPdf.pages(invoice)).isGreaterThan(3);
    }
}
