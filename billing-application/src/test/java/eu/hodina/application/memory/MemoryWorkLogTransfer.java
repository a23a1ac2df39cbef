package eu.hodina.application.memory;

import eu.hodina.application.exchange.StagedLog;
import eu.hodina.application.exchange.StagedWorkLogs;
import eu.hodina.application.exchange.WorkLogTransfer;
import eu.hodina.application.exchange.WorkedDay;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.TimesheetEntry;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Twin of the work logs in bulk. */
final class MemoryWorkLogTransfer implements WorkLogTransfer {
    private final MemoryTransactions transactions;
    private final MemoryWorkLogs logs;

    MemoryWorkLogTransfer(MemoryTransactions transactions, MemoryWorkLogs logs) {
        this.transactions = transactions;
        this.logs = logs;
    }

    @Override
    public StagedWorkLogs stage() {
        transactions.requireOpen();
        return new Staged();
    }

    @Override
    public List<TimesheetEntry> page(Optional<WorkLogId> after, int limit) {
        return logs.all().stream()
                .sorted(Comparator.comparing(MemoryWorkLogTransfer::id))
                .filter(entry -> after.isEmpty() || id(entry).compareTo(after.get()) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<WorkedDay> workedDays(DatePeriod days) {
        Map<List<Object>, WorkedDay> sums = new HashMap<>();
        logs.all().stream()
                .map(TimesheetEntry::log)
                .filter(log -> days.contains(log.date()))
                .forEach(log -> sums.merge(
                        List.of(log.worker(), log.date()),
                        new WorkedDay(log.worker(), log.date(), lasting(log)),
                        (one, other) -> new WorkedDay(one.worker(), one.day(), one.minutes() + other.minutes())));
        return List.copyOf(sums.values());
    }

    private int lasting(WorkLog log) {
        List<Correction> all = logs.corrections(log.id());
        return all.stream()
                .filter(one -> all.stream().noneMatch(other -> other.corrects().equals(one.id())))
                .findFirst()
                .map(Correction::minutes)
                .orElse(log.minutes());
    }

    private static WorkLogId id(TimesheetEntry entry) {
        return entry.log().id();
    }

    private final class Staged implements StagedWorkLogs {
        private final List<StagedLog> staged = new ArrayList<>();

        @Override
        public void add(List<StagedLog> some) {
            staged.addAll(some);
        }

        @Override
        public List<Clash> clashes(DatePeriod days, int limit) {
            List<WorkLog> kept = logs.all().stream().map(TimesheetEntry::log).toList();
            return staged.stream()
                    .flatMap(one -> kept.stream()
                            .filter(other -> clash(one.entry().log(), other))
                            .limit(1)
                            .map(other -> new Clash(
                                    one.start(),
                                    one.entry().log().start().orElseThrow().toString(),
                                    other)))
                    .limit(limit)
                    .toList();
        }

        private static boolean clash(WorkLog one, WorkLog other) {
            return one.worker().equals(other.worker())
                    && one.date().equals(other.date())
                    && one.start().isPresent()
                    && other.start().isPresent()
                    && Math.min(end(one), end(other)) - Math.max(begin(one), begin(other)) >= 60;
        }

        private static int begin(WorkLog log) {
            return log.start().orElseThrow().toSecondOfDay();
        }

        private static int end(WorkLog log) {
            return begin(log) + log.minutes() * 60;
        }

        @Override
        public long publish() {
            logs.enter(staged.stream().map(StagedLog::entry).toList());
            return staged.size();
        }

        @Override
        public void close() {
            staged.clear();
        }
    }
}
