package eu.hodina.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Identities;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Versioned;
import eu.hodina.application.fixture.Fixtures;
import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementReader;
import eu.hodina.application.payment.StatementSink;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.application.payment.csv.CsvAmounts;
import eu.hodina.application.payment.csv.CsvColumn;
import eu.hodina.application.payment.csv.CsvEncoding;
import eu.hodina.application.payment.csv.CsvFact;
import eu.hodina.application.payment.csv.CsvField;
import eu.hodina.application.payment.csv.CsvLayout;
import eu.hodina.application.payment.csv.CsvMapping;
import eu.hodina.application.payment.csv.CsvMappingId;
import eu.hodina.application.payment.csv.CsvOwnAccount;
import eu.hodina.application.payment.csv.CsvPreview;
import eu.hodina.application.payment.csv.EditCsvMappings;
import eu.hodina.application.payment.csv.KeptCsvMapping;
import eu.hodina.application.payment.csv.SignRule;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.StaleVersionException;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.StatementFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Mappings of tables are kept per firm, each change of them on record. */
public abstract class CsvMappingsContract extends PortsContract {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Caller CALLER = new Caller("jana", "request-1");

    private final EditCsvMappings mappings;

    protected CsvMappingsContract(Ports empty) {
        super(empty);
        mappings = new EditCsvMappings(
                empty,
                new Tried(),
                new ChangeRecorder(empty.trail(), () -> NOW),
                new Identities(() -> NOW, new Random(7)));
    }

    private static FirmId firm() {
        return Fixtures.aFirm().id();
    }

    private static CsvMapping simple(String name) {
        return new CsvMapping(
                name,
                new CsvLayout(';', Optional.empty(), 0, true, Optional.empty()),
                "d.M.yyyy",
                ',',
                CsvAmounts.signed(),
                Map.of(
                        CsvField.BOOKED, List.of(new CsvColumn("Datum")),
                        CsvField.AMOUNT, List.of(new CsvColumn("Částka"))),
                Map.of(),
                CsvOwnAccount.inTheTable());
    }

    private static CsvMapping full() {
        return new CsvMapping(
                "Žluťoučká banka",
                new CsvLayout('\t', Optional.of(CsvEncoding.CP852), 3, true, Optional.of("Konec ")),
                "dd/MM/yyyy",
                '.',
                new CsvAmounts(SignRule.INDICATOR, List.of("Kredit", "C"), List.of("Debet")),
                Map.of(
                        CsvField.BOOKED, List.of(new CsvColumn("Datum")),
                        CsvField.AMOUNT, List.of(new CsvColumn("#4")),
                        CsvField.INDICATOR, List.of(new CsvColumn("Směr")),
                        CsvField.MESSAGE, List.of(new CsvColumn("Zpráva"), new CsvColumn("Poznámka"))),
                Map.of(CsvFact.OPENING, "Počáteční", CsvFact.CLOSING, "Konečný"),
                new CsvOwnAccount(Optional.of("19-2000145399"), Optional.of("0800"), Optional.of("CZK")));
    }

    @Test
    void a_mapping_is_kept_with_all_that_it_says() {
        KeptCsvMapping kept = mappings.add(CALLER, firm(), full()).value();

        assertThat(mappings.find(kept.id()).value()).isEqualTo(kept);
        assertThat(mappings.find(kept.id()).value().mapping()).isEqualTo(full());
        assertThat(ports().csvMappings().all()).containsExactly(kept);
        assertThat(ports().csvMappings().count(firm())).isEqualTo(1);
        assertThat(ports().csvMappings().findByName(firm(), "Žluťoučká banka")).contains(kept);
        assertThat(ports().csvMappings().findByName(firm(), "žluťoučká banka")).isEmpty();
    }

    @Test
    void it_is_changed_and_removed_by_those_who_read_it_last() {
        CsvMappingId id = mappings.add(CALLER, firm(), full()).value().id();
        Versioned<KeptCsvMapping> changed = mappings.change(CALLER, id, 1, simple("KB"));

        assertThat(changed.version()).isEqualTo(2);
        assertThat(mappings.find(id).value().mapping()).isEqualTo(simple("KB"));
        assertThatThrownBy(() -> mappings.change(CALLER, id, 1, full())).isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> mappings.remove(CALLER, id, 1)).isInstanceOf(StaleVersionException.class);
        mappings.remove(CALLER, id, 2);
        assertThatThrownBy(() -> mappings.find(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> mappings.change(CALLER, id, 3, full())).isInstanceOf(NotFoundException.class);
        assertThat(ports().csvMappings().count(firm())).isZero();
        assertThat(ports().transactions().call(() -> ports().trail().version(new Subject("csv-mapping", id.value()))))
                .isEqualTo(3);
    }

    @Test
    void a_name_is_the_only_one_of_its_firm() {
        mappings.add(CALLER, firm(), simple("KB"));
        CsvMappingId other = mappings.add(CALLER, firm(), simple("ČS")).value().id();

        assertThatThrownBy(() -> mappings.add(CALLER, firm(), simple("KB")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("a name that no other mapping of the firm has was expected, not 'KB'");
        assertThatThrownBy(() -> mappings.change(CALLER, other, 1, simple("KB")))
                .isInstanceOf(RefusedException.class);
        assertThat(mappings.change(CALLER, other, 1, simple("ČS")).version()).isEqualTo(1);
        assertThatThrownBy(() -> mappings.add(CALLER, new FirmId(Fixtures.identityOf("nobody")), simple("x")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("a firm that is there was expected");
    }

    @Test
    void a_firm_keeps_a_hundred_at_most() {
        for (int i = 0; i < 100; i++) {
            mappings.add(CALLER, firm(), simple("m" + i));
        }
        assertThatThrownBy(() -> mappings.add(CALLER, firm(), simple("one more")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("at most 100 mappings of a firm were expected");
    }

    @Test
    void they_are_paged_in_the_order_in_which_they_were_made() {
        for (String name : new String[] {"c", "a", "b"}) {
            mappings.add(CALLER, firm(), simple(name));
        }
        List<KeptCsvMapping> all = ports().csvMappings().all();
        var first = mappings.page(Optional.empty(), 2);

        assertThat(first.items()).isEqualTo(all.subList(0, 2));
        assertThat(mappings.page(first.next(), 2).items()).isEqualTo(all.subList(2, 3));
    }

    @Test
    void a_mapping_is_tried_without_being_kept() {
        CsvPreview preview = mappings.preview(full(), "good");

        assertThat(preview.read()).isEqualTo(25);
        assertThat(preview.transactions()).hasSize(20);
        assertThat(preview.refusal()).isEmpty();
        assertThat(mappings.preview(full(), "bad").refusal().orElseThrow())
                .hasMessage("rows, line 2, byte 5: a header was expected");
        assertThat(ports().csvMappings().all()).isEmpty();
    }

    @Test
    void the_ready_ones_are_those_of_eight_banks() {
        assertThat(mappings.ready()).hasSize(8);
    }

    /** Reads 25 transactions, or refuses. */
    private static final class Tried implements StatementReader {
        @Override
        public void read(StatementFile file, StatementSink sink) {
            throw new IllegalStateException("only by a mapping");
        }

        @Override
        public StatementReader onlyBy(CsvMapping mapping) {
            return (file, sink) -> {
                assertThat(mapping.layout().encoding()).contains(CsvEncoding.UTF_8);
                sink.format(StatementFormat.CSV);
                if (file.open().readAllBytes().length == 3) {
                    throw UnreadableStatementException.at(file.name(), 2, 5, "a header was expected");
                }
                BankStatement head = new BankStatement(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
                sink.begin(head);
                for (int i = 0; i < 25; i++) {
                    sink.transaction(BankTransaction.of(BigDecimal.ONE).build());
                }
                sink.end(head);
            };
        }
    }
}
