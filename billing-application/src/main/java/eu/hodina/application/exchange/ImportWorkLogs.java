package eu.hodina.application.exchange;

import eu.hodina.application.Transactions;
import eu.hodina.application.catalog.Activities;
import eu.hodina.application.order.Orders;
import eu.hodina.application.people.Workers;
import eu.hodina.application.time.WorkLogs;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Stores a file of work logs: all of it or nothing. The same file can be imported again and nothing doubles: a log's
 * identity follows from the file's SHA-256 and the number of its row. Another file with the same measured work (a longer
 * export of the same month) is refused, since a worker is at one work at a time.
 */
public final class ImportWorkLogs {
    private final Transactions transactions;
    private final Workers workers;
    private final Orders orders;
    private final Activities activities;
    private final WorkLogs workLogs;

    /**
     * Made by {@link eu.hodina.application.Billing#importWorkLogs}.
     *
     * @param transactions make a call all or nothing
     * @param workers who may have worked
     * @param orders for which work may have been done
     * @param activities which work may have been
     * @param workLogs where logs are kept
     */
    public ImportWorkLogs(
            Transactions transactions, Workers workers, Orders orders, Activities activities, WorkLogs workLogs) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.workers = Objects.requireNonNull(workers, "workers");
        this.orders = Objects.requireNonNull(orders, "orders");
        this.activities = Objects.requireNonNull(activities, "activities");
        this.workLogs = Objects.requireNonNull(workLogs, "workLogs");
    }

    /**
     * Keeps all rows of a file, or none.
     *
     * @param file cut into fields
     * @return how many rows and minutes were kept
     * @throws ImportRefusedException with all that is wrong; nothing was stored then
     */
    public ImportedWorkLogs run(WorkLogFile file) {
        return transactions.call(() -> store(file));
    }

    private ImportedWorkLogs store(WorkLogFile file) {
        WorkLogReferences references = new WorkLogReferences(workers, orders, activities);
        ImportProblems problems = new ImportProblems();
        List<Read> read = read(file, references, problems);
        List<WorkLog> stored = stored(references, read);
        Set<WorkLogId> known = new HashSet<>();
        stored.forEach(log -> known.add(log.id()));
        List<Read> added =
                read.stream().filter(each -> !known.contains(each.log.id())).toList();
        refuseOverlaps(stored, added, problems);
        problems.refuse(file.name());
        List<WorkLog> logs = added.stream().map(Read::log).toList();
        if (!logs.isEmpty()) {
            workLogs.addAll(logs);
        }
        long minutes = logs.stream().mapToLong(WorkLog::minutes).sum();
        return new ImportedWorkLogs(logs.size(), minutes, read.size() - logs.size());
    }

    private List<Read> read(WorkLogFile file, WorkLogReferences references, ImportProblems problems) {
        Map<WorkLogColumn, Integer> positions = WorkLogColumn.positions(file, problems);
        if (problems.total() == 0 && file.rows().isEmpty()) {
            TextPlace below = new TextPlace(file.header().end().line() + 1, 1);
            problems.add(ImportProblem.at(below, "at least one row below the header"));
        }
        // what a row holds means nothing without the header
        problems.refuse(file.name());
        WorkLogParser parser = new WorkLogParser(references, positions, problems);
        List<Read> read = new ArrayList<>();
        for (int i = 0; i < file.rows().size(); i++) {
            WorkLogFile.Row row = file.rows().get(i);
            Optional<ImportProblem> width = width(file.header(), row);
            width.ifPresent(problems::add);
            if (width.isEmpty()) {
                Optional<WorkLog> log = parser.parse(row, identity(file, i + 1));
                log.ifPresent(found -> read.add(new Read(
                        found,
                        row.fields().get(positions.get(WorkLogColumn.START)).place())));
            }
        }
        return read;
    }

    /** A row that is too short is told where its first missing field should begin, one too long where the surplus does. */
    private static Optional<ImportProblem> width(WorkLogFile.Row header, WorkLogFile.Row row) {
        int columns = header.fields().size();
        int found = row.fields().size();
        if (found < columns) {
            return Optional.of(ImportProblem.missing(
                    row.end(),
                    header.fields().get(found).text().strip(),
                    "a comma and this field, the row ends after " + found + " of " + columns));
        }
        if (found > columns) {
            WorkLogFile.Field surplus = row.fields().get(columns);
            return Optional.of(ImportProblem.found(
                    surplus.place(), surplus.text(), "the end of the row, the header has " + columns + " columns"));
        }
        return Optional.empty();
    }

    /** All stored logs between the first and the last day of the file. */
    private List<WorkLog> stored(WorkLogReferences references, List<Read> read) {
        Optional<LocalDate> first = read.stream().map(each -> each.log.date()).min(Comparator.naturalOrder());
        Optional<LocalDate> last = read.stream().map(each -> each.log.date()).max(Comparator.naturalOrder());
        if (first.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        return workLogs.of(references.orderIds(), new DatePeriod(first.get(), last.get()));
    }

    private static void refuseOverlaps(List<WorkLog> stored, List<Read> added, ImportProblems problems) {
        Overlaps overlaps = new Overlaps();
        stored.forEach(overlaps::addStored);
        for (Read each : added) {
            String collision = overlaps.add(each.log, each.start.line());
            if (!collision.isEmpty()) {
                problems.add(ImportProblem.ofField(
                        each.start,
                        WorkLogColumn.START.title(),
                        each.log.start().orElseThrow().toString(),
                        collision));
            }
        }
    }

    private static WorkLogId identity(WorkLogFile file, int row) {
        byte[] name = ("work-log/" + file.sha256() + "/" + row).getBytes(StandardCharsets.UTF_8);
        return new WorkLogId(UUID.nameUUIDFromBytes(name).toString());
    }

    /** @param start where its field of that name stands */
    private record Read(WorkLog log, TextPlace start) {}
}
