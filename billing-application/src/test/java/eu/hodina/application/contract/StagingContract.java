package eu.hodina.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Ports;
import eu.hodina.application.exchange.ExchangeKind;
import eu.hodina.application.exchange.ForeignName;
import eu.hodina.application.exchange.ForeignNaming;
import eu.hodina.application.exchange.ImportOrigin;
import eu.hodina.application.exchange.StagedRow;
import eu.hodina.application.exchange.StagedRows;
import eu.hodina.application.exchange.TextPlace;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rows that wait, and what other programs' names are here. */
public abstract class StagingContract extends PortsContract {
    private static final List<String> TITLES = List.of("code", "default");

    protected StagingContract(Ports empty) {
        super(empty);
    }

    private static StagedRow row(long turn, String code, String text) {
        return new StagedRow(turn, new TextPlace((int) turn + 1, 3), code, List.of(code, text));
    }

    @Test
    void rows_come_back_in_their_turn_as_they_went_in() {
        StagedRow late = row(7, "a", " 'příliš\r\n\"žluťoučký\" ");
        StagedRow early = row(2, "b", "x".repeat(10_000));
        inTransaction(() -> {
            try (StagedRows staged = ports().rowStaging().stage(ExchangeKind.CLIENTS, TITLES)) {
                staged.add(List.of());
                staged.add(List.of(late));
                staged.add(List.of(early));
                assertThat(staged.page(Long.MIN_VALUE, 10)).containsExactly(early, late);
                assertThat(staged.page(Long.MIN_VALUE, 1)).containsExactly(early);
                assertThat(staged.page(2, 10)).containsExactly(late);
                assertThat(staged.page(7, 10)).isEmpty();
            }
        });
    }

    @Test
    void taken_are_codes_that_are_kept_and_those_of_earlier_rows() {
        inTransaction(() -> {
            try (StagedRows staged = ports().rowStaging().stage(ExchangeKind.CLIENTS, TITLES)) {
                staged.add(List.of(
                        row(5, "cukrarna", ""),
                        row(1, "pekarna", ""),
                        row(2, "cukrarna", ""),
                        row(3, "Pekarna", ""),
                        row(4, "pekarna ", ""),
                        row(6, "", ""),
                        row(7, "", "")));
                assertThat(staged.taken(10)).extracting(StagedRow::turn).containsExactly(1L, 5L);
                assertThat(staged.taken(1)).extracting(StagedRow::turn).containsExactly(1L);
            }
            assertTaken(ExchangeKind.ORDERS, "Z20260001", 1);
            assertTaken(ExchangeKind.TASKS, "WEB-1", 1);
            assertTaken(ExchangeKind.PRODUCTS, "NOTHING", 0);
            assertTaken(ExchangeKind.PRICE_LISTS, "STANDARD", 0);
        });
    }

    private void assertTaken(ExchangeKind kind, String code, int count) {
        try (StagedRows staged = ports().rowStaging().stage(kind, TITLES)) {
            staged.add(List.of(row(1, code, "")));
            assertThat(staged.taken(10)).hasSize(count);
        }
    }

    @Test
    void names_of_a_program_are_replaced_as_a_whole() {
        ForeignName task = new ForeignName(ForeignName.What.TASK, "Košík", "WEB-1");
        ForeignName none = new ForeignName(ForeignName.What.ACTIVITY, "", "PROG");
        ForeignName some = new ForeignName(ForeignName.What.ACTIVITY, "Development", "PROG");
        inTransaction(() -> {
            assertThat(ports().foreignNameList().of(ImportOrigin.Program.TOGGL).names())
                    .isEmpty();
            ports().foreignNameList().replace(new ForeignNaming(ImportOrigin.Program.TOGGL, List.of(some, none, task)));
            ports().foreignNameList().replace(new ForeignNaming(ImportOrigin.Program.KIMAI, List.of(none)));
            assertThat(ports().foreignNameList().of(ImportOrigin.Program.TOGGL).names())
                    .containsExactly(task, none, some);
            ports().foreignNameList().replace(new ForeignNaming(ImportOrigin.Program.TOGGL, List.of(some)));
            assertThat(ports().foreignNameList().of(ImportOrigin.Program.TOGGL).mapping())
                    .containsExactly(Map.entry("activity:Development", "PROG"));
            assertThat(ports().foreignNameList().of(ImportOrigin.Program.KIMAI).names())
                    .containsExactly(none);
        });
    }
}
