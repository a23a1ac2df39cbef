package eu.hodina.application.exchange.accounting;

import eu.hodina.application.exchange.CsvWriter;
import eu.hodina.domain.insight.ControlAmounts;
import eu.hodina.domain.insight.ControlRow;
import eu.hodina.domain.insight.ControlSection;
import eu.hodina.domain.insight.RecapitulativeRow;
import eu.hodina.domain.invoice.Invoice;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Rows of what is declared, with all that an accountant has to see of each document (handbook 4.13). */
final class ControlCsv {
    private static final List<String> TITLES = List.of(
            "section",
            "number",
            "kind",
            "customer",
            "tax_number",
            "issue_date",
            "tax_point",
            "base_basic",
            "vat_basic",
            "base_reduced",
            "vat_reduced",
            "base_untaxed",
            "total",
            "regime",
            "subject_code",
            "currency",
            "rate",
            "rate_quantity",
            "original");

    private ControlCsv() {}

    static void write(List<ControlRow> rows, ControlFiling filing, Writer out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        titles(csv, TITLES);
        for (ControlRow row : rows) {
            write(row, filing, csv);
        }
    }

    private static void write(ControlRow row, ControlFiling filing, CsvWriter csv) throws IOException {
        Invoice document = row.document();
        ControlAmounts amounts = row.amounts();
        csv.plain(row.section().name());
        csv.text(document.number().value());
        csv.plain(document.content().kind().name());
        csv.text(document.content().customer().name());
        csv.text(row.taxNumber().orElse(""));
        csv.plain(document.issueDate().toString());
        csv.plain(document.taxPoint().toString());
        csv.plain(amounts.basicBase().toPlainString());
        csv.plain(amounts.basicVat().toPlainString());
        csv.plain(amounts.reducedBase().toPlainString());
        csv.plain(amounts.reducedVat().toPlainString());
        csv.plain(amounts.untaxed().toPlainString());
        csv.plain(amounts.total().toPlainString());
        csv.plain(regime(row.section()));
        csv.plain(row.section() == ControlSection.A1 ? filing.subjectCode() : "");
        csv.plain(document.content().currency().getCurrencyCode());
        csv.plain(row.rate().map(rate -> rate.worth().toPlainString()).orElse(""));
        csv.plain(row.rate().map(rate -> Integer.toString(rate.quantity())).orElse(""));
        csv.text(document.content()
                .original()
                .map(original -> original.number().value())
                .orElse(""));
        csv.endRow();
    }

    private static String regime(ControlSection section) {
        return switch (section) {
            case A1 -> "REVERSE_CHARGE_DOMESTIC";
            case A4, A5 -> "USUAL";
            case EU_SERVICES -> "REVERSE_CHARGE_EU";
            case RETURN_ONLY -> "UNTAXED";
        };
    }

    static void writeRecapitulative(List<RecapitulativeRow> rows, Writer out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        titles(csv, List.of("country", "tax_number", "code", "supplies", "amount_czk"));
        for (RecapitulativeRow row : rows) {
            csv.plain(row.country());
            csv.text(row.taxNumber());
            csv.plain(RecapitulativeRow.CODE);
            csv.plain(Integer.toString(row.supplies()));
            csv.plain(row.amount().toPlainString());
            csv.endRow();
        }
    }

    static void titles(CsvWriter csv, List<String> titles) throws IOException {
        for (String title : titles) {
            csv.plain(title);
        }
        csv.endRow();
    }
}
