package eu.hodina.application.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/** Takes in the rows of one file of things that are few: they wait in memory until all are good, and are kept at once. */
final class RowIntake {
    /** Rows of a file; each is some hundred bytes until it is kept. */
    static final int MOST_ROWS = 100_000;

    private final RowKind kind;

    RowIntake(RowKind kind) {
        this.kind = kind;
    }

    /** @throws ImportRefusedException with all that is wrong */
    Intake take(SurveyedFile file, boolean publish) {
        ImportProblems problems = new ImportProblems();
        try (InputStream in = file.source().open()) {
            String name = file.source().name();
            CsvReader row = new CsvReader(name, new StrictText(in, file.encoding()), file.separator());
            long rows = read(row, name, problems);
            kind.finish(problems);
            problems.refuse(name);
            if (publish) {
                kind.keep();
            }
            return new Intake(rows, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long read(CsvReader row, String name, ImportProblems problems) throws IOException {
        if (!row.next()) {
            throw ImportRefusedException.of(
                    name, ImportProblem.at(TextPlace.first(), "a header row, the file is empty"));
        }
        Header header = Header.exactly(row, kind.titles(), Set.of(), problems);
        problems.refuse(name);
        FieldRow fields = new FieldRow(row, header, problems);
        long rows = 0;
        while (row.next()) {
            if (++rows > MOST_ROWS) {
                throw ImportRefusedException.of(
                        name,
                        ImportProblem.at(row.place(0), "at most " + MOST_ROWS + " rows of this kind; split the file"));
            }
            if (header.fits(row, problems)) {
                kind.read(fields);
            }
        }
        return rows;
    }
}
