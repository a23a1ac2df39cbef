package eu.hodina.application.memory;

import eu.hodina.application.exchange.ExchangeKind;
import eu.hodina.application.exchange.RowStaging;
import eu.hodina.application.exchange.StagedRow;
import eu.hodina.application.exchange.StagedRows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Twin of the places in which rows wait. */
final class MemoryRowStaging implements RowStaging {
    private final MemoryTransactions transactions;
    private final Map<ExchangeKind, Predicate<String>> kept;

    /** @param kept tells of each kind whether a thing has the code */
    MemoryRowStaging(MemoryTransactions transactions, Map<ExchangeKind, Predicate<String>> kept) {
        this.transactions = transactions;
        this.kept = kept;
    }

    @Override
    public StagedRows stage(ExchangeKind kind, List<String> titles) {
        transactions.requireOpen();
        return new Staged(kept.getOrDefault(kind, code -> false));
    }

    private static final class Staged implements StagedRows {
        private final Predicate<String> isKept;
        private final List<StagedRow> rows = new ArrayList<>();

        Staged(Predicate<String> isKept) {
            this.isKept = isKept;
        }

        @Override
        public void add(List<StagedRow> some) {
            rows.addAll(some);
            rows.sort(Comparator.comparingLong(StagedRow::turn));
        }

        @Override
        public List<StagedRow> taken(int limit) {
            Set<String> earlier = new HashSet<>();
            return rows.stream()
                    .filter(row -> !row.code().isEmpty())
                    .filter(row -> !earlier.add(row.code()) || isKept.test(row.code()))
                    .limit(limit)
                    .toList();
        }

        @Override
        public List<StagedRow> page(long after, int limit) {
            return rows.stream().filter(row -> row.turn() > after).limit(limit).toList();
        }

        @Override
        public void close() {
            rows.clear();
        }
    }
}
