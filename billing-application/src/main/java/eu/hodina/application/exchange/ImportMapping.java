package eu.hodina.application.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what the names of another program are here, from a small file of the columns {@code what,from,to}. */
public final class ImportMapping {

    private ImportMapping() {}

    /**
     * Reads it whole.
     *
     * @param source a CSV file: {@code activity,Development,VYVOJ}
     * @return as {@link ImportOrigin#mapping} has it
     * @throws ImportRefusedException where it is no such file
     * @throws UncheckedIOException where it cannot be read
     */
    public static Map<String, String> read(ImportSource source) {
        ImportProblems problems = new ImportProblems();
        Map<String, String> mapping = new HashMap<>();
        try {
            SurveyedFile file = SurveyedFile.of(source, CsvFormat.unknown());
            try (InputStream in = source.open()) {
                read(
                        new CsvReader(source.name(), new StrictText(in, file.encoding()), file.separator()),
                        mapping,
                        problems);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        problems.refuse(source.name());
        return mapping;
    }

    private static void read(CsvReader row, Map<String, String> mapping, ImportProblems problems) throws IOException {
        if (!row.next()) {
            problems.add(ImportProblem.at(TextPlace.first(), "a header row what,from,to"));
            return;
        }
        Header header = Header.exactly(row, List.of("what", "from", "to"), Set.of(), problems);
        FieldRow fields = FieldRow.of(row, header, problems);
        while (problems.total() == 0 && row.next()) {
            if (header.fits(row, problems)) {
                String what = fields.text("what");
                if (ForeignName.What.find(what).isEmpty()) {
                    fields.bad("what", "project, task, user or activity");
                } else if (mapping.size() == ForeignNaming.MOST) {
                    fields.bad("what", "at most " + ForeignNaming.MOST + " rows");
                } else if (mapping.put(what + ":" + fields.text("from"), fields.text("to")) != null) {
                    fields.bad("from", "each name once");
                }
            }
        }
    }
}
