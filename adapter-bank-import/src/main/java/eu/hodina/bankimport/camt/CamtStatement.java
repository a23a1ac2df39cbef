package eu.hodina.bankimport.camt;

import eu.hodina.application.payment.StatementSink;
import eu.hodina.bankimport.file.Warnings;
import eu.hodina.bankimport.xml.XmlCursor;
import eu.hodina.bankimport.xml.XmlValues;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.TransactionStatus;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** One {@code Stmt}, {@code Rpt} or {@code Ntfctn}: its head first, then entry by entry. */
final class CamtStatement {
    private final XmlCursor xml;
    private final StatementSink sink;
    private final Warnings warnings;
    private final BatchSums sums;
    private final int ordinal;

    private Optional<String> account = Optional.empty();
    private Optional<String> currency = Optional.empty();
    private Optional<String> electronicNumber = Optional.empty();
    private Optional<String> legalNumber = Optional.empty();
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> to = Optional.empty();
    private final CamtBalances balances = new CamtBalances();
    private BigDecimal movements = BigDecimal.ZERO;
    private long withoutMark;
    private boolean begun;

    /** @param ordinal in the file, from 1 */
    CamtStatement(XmlCursor xml, StatementSink sink, Warnings warnings, BatchSums sums, int ordinal) {
        this.xml = xml;
        this.sink = sink;
        this.warnings = warnings;
        this.sums = sums;
        this.ordinal = ordinal;
    }

    void read() throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "ElctrncSeqNb" -> electronicNumber = XmlValues.text(xml);
                case "LglSeqNb" -> legalNumber = XmlValues.text(xml);
                case "FrToDt" -> readPeriod();
                case "Acct" -> readAccount();
                case "Bal" -> balances.read(xml);
                case "Ntry" -> readEntry();
                default -> {
                    // identities, interests and summaries
                }
            }
        }
        begin();
        if (withoutMark > 0) {
            warnings.add(name() + ": " + withoutMark + " entries lack CdtDbtInd or Sts, taken as credit, as booked");
        }
        warnings.checkBalance(name(), head(), movements);
        sink.end(head());
    }

    private void readPeriod() throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().startsWith("Fr")) {
                from = XmlValues.date(xml);
            } else if (xml.name().startsWith("To")) {
                to = XmlValues.date(xml);
            }
        }
    }

    private void readAccount() throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("Id")) {
                account = CamtSide.readAccountId(xml);
            } else if (xml.name().equals("Ccy")) {
                currency = XmlValues.text(xml);
            }
        }
    }

    private void readEntry() throws IOException {
        begin();
        CamtEntry entry = new CamtEntry(xml, sink, sums, account);
        entry.read();
        if (entry.status() == TransactionStatus.BOOKED) {
            movements = movements.add(entry.amount());
        }
        withoutMark += entry.lacksMark() ? 1 : 0;
        entry.warning().ifPresent(text -> warnings.add(name() + ", " + text));
    }

    private void begin() {
        if (!begun) {
            sink.begin(head());
            begun = true;
        }
    }

    private String name() {
        return "statement " + electronicNumber.or(() -> legalNumber).orElse("no. " + ordinal + " of the file");
    }

    private BankStatement head() {
        return new BankStatement(
                account,
                currency.or(balances::currency),
                electronicNumber.or(() -> legalNumber),
                from,
                to,
                balances.opening(),
                balances.closing());
    }
}
