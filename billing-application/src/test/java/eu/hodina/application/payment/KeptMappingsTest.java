package eu.hodina.application.payment;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.fixture.PaymentDesk;
import eu.hodina.application.payment.csv.CsvAmounts;
import eu.hodina.application.payment.csv.CsvColumn;
import eu.hodina.application.payment.csv.CsvField;
import eu.hodina.application.payment.csv.CsvLayout;
import eu.hodina.application.payment.csv.CsvMapping;
import eu.hodina.application.payment.csv.CsvMappingId;
import eu.hodina.application.payment.csv.CsvOwnAccount;
import eu.hodina.application.payment.csv.KeptCsvMapping;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.StatementFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeptMappingsTest {
    private static final CsvMapping KB = new CsvMapping(
            "KB",
            new CsvLayout(';', Optional.empty(), 0, true, Optional.empty()),
            "d.M.yyyy",
            ',',
            CsvAmounts.signed(),
            Map.of(
                    CsvField.BOOKED, List.of(new CsvColumn("Datum")),
                    CsvField.AMOUNT, List.of(new CsvColumn("Částka"))),
            Map.of(),
            CsvOwnAccount.inTheTable());

    @Test
    void an_import_reads_by_the_mappings_that_firms_keep() {
        PaymentDesk desk = new PaymentDesk();
        desk.ports
                .transactions()
                .run(() -> desk.ports
                        .csvMappings()
                        .add(new KeptCsvMapping(
                                new CsvMappingId("019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071"),
                                desk.ports.firms().all().get(0).id(),
                                KB)));

        assertThat(desk.read(new ByMappingsAlone(), "export.csv").added()).isEqualTo(1);
    }

    /** Reads nothing until it is told the mappings. */
    private static final class ByMappingsAlone implements StatementReader {
        @Override
        public void read(StatementFile file, StatementSink sink) {
            throw UnreadableStatementException.of(file.name(), "no mapping is known");
        }

        @Override
        public StatementReader alsoBy(List<CsvMapping> kept) {
            assertThat(kept).containsExactly(KB);
            return (file, sink) -> {
                BankStatement head = new BankStatement(
                        Optional.of(PaymentDesk.ACCOUNT.value()),
                        Optional.of("CZK"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
                sink.format(StatementFormat.CSV);
                sink.begin(head);
                sink.transaction(BankTransaction.of(new BigDecimal("5.00"))
                        .currency(Optional.of("CZK"))
                        .build());
                sink.end(head);
            };
        }
    }
}
