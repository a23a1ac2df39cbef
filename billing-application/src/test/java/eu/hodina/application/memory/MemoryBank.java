package eu.hodina.application.memory;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementReader;
import eu.hodina.application.payment.StatementSink;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.VariableSymbol;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.PaymentSymbols;
import eu.hodina.domain.payment.StatementFormat;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A bank that keeps one account in memory, and the reader of its statements: a line a payment. Not thread-safe.
 *
 * <pre>{@code
 * MemoryBank bank = new MemoryBank(iban);
 * bank.receive(Money.parse("CZK", "2420.00"), invoice.variableSymbol(), LocalDate.of(2026, 11, 10));
 * billing.payments().importStatement().read(caller, bank.statement());
 * }</pre>
 */
public final class MemoryBank implements StatementReader {
    private final Iban account;
    private final List<String> payments = new ArrayList<>();

    public MemoryBank(Iban account) {
        this.account = account;
    }

    /** Somebody pays to the account. */
    public void receive(Money amount, VariableSymbol symbol, LocalDate day) {
        payments.add(day + " " + amount.toPlainString() + " " + amount.currency() + " " + symbol.digits());
    }

    /** All that was ever paid, as a file. */
    public StatementFile statement() {
        String name = "statement-" + payments.size() + ".txt";
        return StatementFile.of(name, String.join("\n", payments).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void read(StatementFile file, StatementSink sink) throws IOException {
        BankStatement head = new BankStatement(
                Optional.of(account.value()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        sink.format(StatementFormat.CSV);
        sink.begin(head);
        try (InputStream bytes = file.open()) {
            new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(MemoryBank::transaction)
                    .forEach(sink::transaction);
        }
        sink.end(head);
    }

    private static BankTransaction transaction(String line) {
        String[] fields = line.split(" ");
        return BankTransaction.of(new BigDecimal(fields[1]))
                .booked(Optional.of(LocalDate.parse(fields[0])))
                .currency(Optional.of(fields[2]))
                .symbols(PaymentSymbols.find(fields[3], "", ""))
                .build();
    }
}
