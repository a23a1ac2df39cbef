package eu.hodina.app.statement;

import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.application.payment.csv.CsvMapping;
import eu.hodina.application.payment.csv.ReadyCsvMappings;
import eu.hodina.bankimport.csv.CsvMappingFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code --mapping} names: a file with a mapping, else the name of one that a firm keeps or that stands ready. */
public final class MappingChoice {
    private MappingChoice() {}

    /**
     * {@return the mapping of that name or file}
     *
     * @param text {@code bank.json} or {@code Komerční banka}; case is of no matter
     * @param kept those of the firms, asked before those that stand ready
     * @throws UnreadableStatementException where the file is no mapping, where it is neither a file nor a name, or where
     *     firms keep different ones of this name
     */
    public static CsvMapping of(String text, List<CsvMapping> kept) {
        if (isFile(text)) {
            return read(DiskFile.of(Path.of(text)));
        }
        for (List<CsvMapping> shelf : List.of(kept, ReadyCsvMappings.all())) {
            List<CsvMapping> found = shelf.stream()
                    .filter(one -> one.name().equalsIgnoreCase(text))
                    .distinct()
                    .toList();
            if (found.size() == 1) {
                return found.get(0);
            }
            if (found.size() > 1) {
                throw UnreadableStatementException.of(
                        text, found.size() + " different mappings are called so: give a file");
            }
        }
        String names = Stream.concat(kept.stream(), ReadyCsvMappings.all().stream())
                .map(CsvMapping::name)
                .distinct()
                .collect(Collectors.joining(", "));
        throw UnreadableStatementException.of(text, "there is no such file, and no such mapping (" + names + ")");
    }

    /** A text that can be no path is a name. */
    private static boolean isFile(String text) {
        return text.indexOf('\0') < 0 && Files.exists(Path.of(text));
    }

    private static CsvMapping read(DiskFile file) {
        try {
            return CsvMappingFile.read(file);
        } catch (IOException e) {
            throw UnreadableStatementException.of(file.name(), "it cannot be read: " + e.getMessage());
        }
    }
}
