package eu.hodina.application.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes in the rows of one file, within the open transaction: each is checked while it is read and staged as it stands, then
 * all are checked together, and then they are published, batch by batch, in the same transaction.
 */
final class RowIntake {
    private static final int BATCH = 5_000;

    private final RowKind kind;
    private final RowStaging staging;

    RowIntake(RowKind kind, RowStaging staging) {
        this.kind = kind;
        this.staging = staging;
    }

    /** @throws ImportRefusedException with all that is wrong */
    Intake take(SurveyedFile file, boolean publish) {
        ImportProblems problems = new ImportProblems();
        try (InputStream in = file.source().open();
                StagedRows staged = staging.stage(kind.kind(), kind.titles())) {
            String name = file.source().name();
            CsvReader row = new CsvReader(name, new StrictText(in, file.encoding()), file.separator());
            long rows = read(row, name, problems, staged);
            staged.taken(ImportRefusedException.LISTED)
                    .forEach(taken -> kind.tellTaken(FieldRow.of(taken, kind.titles(), problems)));
            kind.finish(problems);
            problems.refuse(name);
            if (publish) {
                publish(staged, problems);
            }
            return new Intake(rows, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long read(CsvReader row, String name, ImportProblems problems, StagedRows staged) throws IOException {
        if (!row.next()) {
            throw ImportRefusedException.of(
                    name, ImportProblem.at(TextPlace.first(), "a header row, the file is empty"));
        }
        List<String> needed = kind.titles().stream()
                .filter(title -> !kind.mayLack().contains(title))
                .toList();
        Header header = Header.exactly(row, needed, kind.mayLack(), problems);
        problems.refuse(name);
        FieldRow fields = FieldRow.of(row, header, problems);
        List<StagedRow> batch = new ArrayList<>(BATCH);
        long rows = 0;
        while (row.next()) {
            rows++;
            Optional<RowKey> key = header.fits(row, problems) ? kind.read(fields) : Optional.empty();
            key.ifPresent(good -> batch.add(staged(good, fields)));
            if (batch.size() == BATCH) {
                staged.add(batch);
                batch.clear();
            }
        }
        staged.add(batch);
        return rows;
    }

    private StagedRow staged(RowKey key, FieldRow fields) {
        return new StagedRow(
                key.turn(),
                fields.place(key.title()),
                key.code(),
                kind.titles().stream().map(fields::raw).toList());
    }

    private void publish(StagedRows staged, ImportProblems problems) {
        List<StagedRow> page = staged.page(Long.MIN_VALUE, BATCH);
        while (!page.isEmpty()) {
            kind.keep(page.stream()
                    .map(row -> FieldRow.of(row, kind.titles(), problems))
                    .toList());
            page = staged.page(page.get(page.size() - 1).turn(), BATCH);
        }
        kind.keepRest();
    }
}
