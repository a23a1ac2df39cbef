package eu.hodina.bankimport.csv;

import eu.hodina.application.payment.StatementSink;
import eu.hodina.application.payment.csv.CsvFact;
import eu.hodina.application.payment.csv.CsvMapping;
import eu.hodina.bankimport.file.Warnings;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.Counterparty;
import eu.hodina.domain.payment.StatementFormat;
import eu.hodina.domain.payment.TransactionStatus;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Walks through a table by its mapping. Rows of one account that follow each other are a statement; what is said of the
 * whole file belongs to the first.
 */
final class CsvWalk {
    private final CsvRows rows;
    private final CsvMapping mapping;
    private final CsvValues values;
    private final CsvFacts facts;
    private final StatementSink sink;
    private final Warnings warnings;

    private boolean begun;
    private int statements;
    private Optional<String> account = Optional.empty();
    private Optional<String> currency = Optional.empty();
    private boolean mixed;
    private BigDecimal movements = BigDecimal.ZERO;

    CsvWalk(CsvRows rows, CsvMapping mapping, StatementSink sink) {
        this.rows = rows;
        this.mapping = mapping;
        this.values = new CsvValues(mapping);
        this.facts = new CsvFacts(mapping, values);
        this.sink = sink;
        this.warnings = new Warnings(sink);
    }

    void readAll() throws IOException {
        sink.format(StatementFormat.CSV);
        CsvStart start = CsvStart.find(rows, mapping, facts);
        Optional<CsvRow> row = start.firstRow().isPresent() ? start.firstRow() : rows.next();
        while (row.isPresent() && !isFooter(row.get())) {
            take(start.columns(), row.get());
            row = rows.next();
        }
        while (row.isPresent()) {
            facts.take(row.get());
            row = rows.next();
        }
        if (statements == 0) {
            begin(Optional.empty(), Optional.empty());
        }
        end();
        warnings.close();
    }

    private boolean isFooter(CsvRow row) {
        String first =
                row.cells().stream().filter(text -> !text.isEmpty()).findFirst().orElse("");
        return mapping.layout()
                .footer()
                .filter(text -> CsvTitles.folded(first).startsWith(CsvTitles.folded(text)))
                .isPresent();
    }

    private void take(CsvColumns columns, CsvRow row) {
        if (row.size() < columns.width() || row.filled() > columns.width()) {
            throw row.place(row.size())
                    .refused(columns.width() + " cells were expected, found " + Math.max(row.size(), row.filled()));
        }
        CsvItem item = new CsvItem(mapping, columns, values, row);
        if (!begun || !item.account().equals(account)) {
            end();
            begin(item.account(), item.currency());
        }
        mixed |= item.currency().isPresent() && !item.currency().equals(currency);
        BankTransaction transaction = item.toTransaction(currency);
        if (transaction.status() == TransactionStatus.BOOKED) {
            movements = movements.add(transaction.amount());
        }
        sink.transaction(transaction);
    }

    private void begin(Optional<String> ofAccount, Optional<String> ofCurrency) {
        account = ofAccount;
        currency = ofCurrency
                .or(() -> facts.text(CsvFact.CURRENCY))
                .or(() -> mapping.own().currency());
        mixed = false;
        movements = BigDecimal.ZERO;
        begun = true;
        statements++;
        sink.begin(head());
    }

    private void end() {
        if (begun) {
            BankStatement head = head();
            warnings.checkBalance(
                    "statement " + head.number().orElse("no. " + statements + " of the file"), head, movements);
            sink.end(head);
            begun = false;
        }
    }

    private BankStatement head() {
        boolean first = statements == 1;
        Optional<String> written = account.or(() -> facts.text(CsvFact.ACCOUNT))
                .or(() -> mapping.own().account());
        return new BankStatement(
                written.map(this::asIban),
                mixed ? Optional.empty() : currency,
                first ? facts.text(CsvFact.NUMBER) : Optional.empty(),
                facts.from(),
                facts.to(),
                first ? facts.amount(CsvFact.OPENING) : Optional.empty(),
                first ? facts.amount(CsvFact.CLOSING) : Optional.empty());
    }

    /** Where the number follows to an IBAN, with the bank behind it or that of the mapping. */
    private String asIban(String written) {
        return new Counterparty(
                        Optional.empty(), Optional.of(written), mapping.own().bankCode())
                .iban()
                .map(Iban::value)
                .orElse(written);
    }
}
