package eu.hodina.application.exchange;

import eu.hodina.application.payment.OpenItem;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.VariableSymbol;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.Counterparty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the open items of any system from a CSV file, all of it or nothing:
 *
 * <pre>{@code
 * number,variableSymbol,amount,currency,dueDate,client,account
 * 2026-0123,20260123,21780.75,CZK,2026-11-14,Pekárna U Kaple,19-2000145399/0800
 * }</pre>
 */
public final class ReadOpenItems {
    private static final List<String> COLUMNS =
            List.of("number", "variableSymbol", "amount", "currency", "dueDate", "client", "account");

    /** Of an item whose day is not known; it is paid last. */
    private static final LocalDate SOME_DAY = LocalDate.of(9999, 12, 31);

    private static final int LONGEST = 200;

    private ReadOpenItems() {}

    /**
     * Reads a file. An item without a symbol is paid under the digits of its number; without a client it is one of its own;
     * days and accounts may be missing.
     *
     * @param source UTF-8 or Windows-1250, commas or semicolons; the columns in any order
     * @return the items in the order of the file
     * @throws ImportRefusedException with every bad row
     * @throws UncheckedIOException where it cannot be read
     */
    public static List<OpenItem> read(ImportSource source) {
        ImportProblems problems = new ImportProblems();
        List<OpenItem> items = new ArrayList<>();
        try {
            SurveyedFile file = SurveyedFile.of(source, CsvFormat.unknown());
            try (InputStream in = source.open()) {
                read(
                        new CsvReader(source.name(), new StrictText(in, file.encoding()), file.separator()),
                        items,
                        problems);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        problems.refuse(source.name());
        return items;
    }

    private static void read(CsvReader row, List<OpenItem> items, ImportProblems problems) throws IOException {
        if (!row.next()) {
            problems.add(ImportProblem.at(TextPlace.first(), "a header row " + String.join(",", COLUMNS)));
            return;
        }
        Header header = Header.exactly(row, COLUMNS, Set.of(), problems);
        FieldRow fields = FieldRow.of(row, header, problems);
        Set<InvoiceNumber> numbers = new HashSet<>();
        int bad = problems.total();
        while (bad == 0 && row.next()) {
            if (header.fits(row, problems)) {
                item(fields, numbers).ifPresent(items::add);
            }
        }
    }

    private static Optional<OpenItem> item(FieldRow row, Set<InvoiceNumber> numbers) {
        int before = row.problems();
        Optional<InvoiceNumber> number = row.made("number", InvoiceNumber::new, "1 to 30 characters");
        number.filter(one -> !numbers.add(one)).ifPresent(twice -> row.bad("number", "each number once"));
        Optional<VariableSymbol> symbol = row.optional("variableSymbol", VariableSymbol::parse, "1 to 10 digits");
        if (symbol.isEmpty() && row.problems() == before) {
            symbol = row.made(
                    "variableSymbol",
                    none -> number.orElseThrow().variableSymbol(),
                    "1 to 10 digits, for the number has none");
        }
        Optional<Money> open =
                row.made("amount", text -> amount(text, row.text("currency")), "such as 21780.75, with its currency");
        Optional<LocalDate> due = row.optional("dueDate", LocalDate::parse, "such as 2026-11-14");
        Optional<String> client = row.line("client", LONGEST);
        Optional<Iban> account =
                row.optional("account", ReadOpenItems::account, "an IBAN, or such as 19-2000145399/0800");
        if (row.problems() > before) {
            return Optional.empty();
        }
        return Optional.of(new OpenItem(
                number.orElseThrow(),
                symbol.orElseThrow(),
                open.orElseThrow(),
                due.orElse(SOME_DAY),
                client.orElseGet(() -> "? " + number.orElseThrow()),
                account));
    }

    private static Money amount(String text, String currency) {
        boolean negative = text.startsWith("-");
        Money amount = Amounts.read(negative ? text.substring(1) : text, currency);
        return negative ? amount.negated() : amount;
    }

    private static Iban account(String text) {
        return new Counterparty(Optional.empty(), Optional.of(text), Optional.empty())
                .iban()
                .orElseThrow();
    }
}
