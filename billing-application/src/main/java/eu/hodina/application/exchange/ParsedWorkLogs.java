package eu.hodina.application.exchange;

import eu.hodina.application.Identities;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.time.TimesheetEntry;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the rows of one file one by one and hands on the good ones, batch by batch; gathers what is wrong with the others. */
final class ParsedWorkLogs {
    /** Logs in a batch. */
    private static final int BATCH = 5_000;

    private final SurveyedFile file;
    private final WorkLogReferences references;
    private final WorkLogLayout layout;
    private final RowIdentities identities;
    private final ImportProblems problems = new ImportProblems();
    private final Overlaps overlaps = new Overlaps();
    private final DayLoads loads;
    private List<StagedLog> batch = new ArrayList<>(BATCH);
    private long rows;
    private long minutes;
    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;

    ParsedWorkLogs(
            SurveyedFile file,
            WorkLogReferences references,
            Identities identities,
            WorkLogLayout layout,
            DayLoads loads) {
        this.layout = layout;
        this.loads = loads;
        this.file = file;
        this.references = references;
        this.identities = new RowIdentities(identities);
    }

    /**
     * Reads it all, once.
     *
     * @throws ImportRefusedException where it cannot be cut into fields, or has no such header
     */
    void readInto(Consumer<List<StagedLog>> sink) {
        try (InputStream in = file.source().open()) {
            read(new CsvReader(file.source().name(), new StrictText(in, file.encoding()), file.separator()), sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(CsvReader row, Consumer<List<StagedLog>> sink) throws IOException {
        if (!row.next()) {
            throw ImportRefusedException.of(
                    file.source().name(), ImportProblem.at(TextPlace.first(), "a header row, the file is empty"));
        }
        Header header = layout.header(row, problems);
        // what stands below means nothing without the header
        problems.refuse(file.source().name());
        TextPlace below = new TextPlace(row.end().line() + 1, 1);
        boolean any = row.next();
        if (!any) {
            problems.add(ImportProblem.at(below, "at least one row below the header"));
            problems.refuse(file.source().name());
        }
        WorkLogRow log = layout.rows(row, header);
        WorkLogParser parser = new WorkLogParser(references, problems);
        for (; any; any = row.next()) {
            rows++;
            if (header.fits(row, problems)) {
                parser.parse(log, new WorkLogId(identities.next())).ifPresent(good -> keep(log, good));
            }
            if (batch.size() == BATCH) {
                handOn(sink);
            }
        }
        handOn(sink);
    }

    private void handOn(Consumer<List<StagedLog>> sink) {
        if (!batch.isEmpty()) {
            sink.accept(batch);
            batch = new ArrayList<>(BATCH);
        }
    }

    private void keep(WorkLogRow row, TimesheetEntry entry) {
        WorkLog log = entry.log();
        TextPlace start = row.place(WorkLogColumn.START);
        Optional<Overlaps.Collision> collision = overlaps.add(log, start.line());
        if (collision.isPresent()) {
            bad(row, WorkLogColumn.START, collision.get().told());
            return;
        }
        if (loads.isSkipped(log)) {
            bad(row, WorkLogColumn.START, "a time that the clocks of " + log.date() + " show");
            return;
        }
        Optional<String> tooMuch = loads.add(log, row.place(WorkLogColumn.MINUTES));
        if (tooMuch.isPresent()) {
            bad(row, WorkLogColumn.MINUTES, tooMuch.get());
            return;
        }
        minutes += log.minutes();
        first = log.date().isBefore(first) ? log.date() : first;
        last = log.date().isAfter(last) ? log.date() : last;
        batch.add(new StagedLog(entry, start));
    }

    private void bad(WorkLogRow row, WorkLogColumn column, String expected) {
        problems.add(ImportProblem.ofField(row.place(column), row.title(column), row.text(column), expected));
    }

    /** What is wrong with the rows that were read. */
    ImportProblems problems() {
        return problems;
    }

    /** Rows below the header, good or not. */
    long rows() {
        return rows;
    }

    /** Of the good rows. */
    long minutes() {
        return minutes;
    }

    /** From the first day of the good rows to the last; none where there is no good row. */
    Optional<DatePeriod> days() {
        return last.isBefore(first) ? Optional.empty() : Optional.of(new DatePeriod(first, last));
    }
}
