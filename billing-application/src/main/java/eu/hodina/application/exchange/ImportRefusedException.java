package eu.hodina.application.exchange;

import java.io.Serial;
import java.util.List;
import java.util.Objects;

/**
 * A file was refused and nothing of it stored; says every reason, up to {@value #LISTED} of them, each as
 * {@code logs.csv, line 17, column 42 (minutes): found '0', expected whole minutes from 1 to 1440}.
 */
public final class ImportRefusedException extends RuntimeException {
    /** How many problems are listed; the others are only counted. */
    public static final int LISTED = 1000;

    @Serial
    private static final long serialVersionUID = 1L;

    /** The name of the file. */
    private final String file;

    private final transient List<ImportProblem> problems;
    /** How many problems there are. */
    private final int total;

    /**
     * Refuses a file for these reasons.
     *
     * @param file its name
     * @param problems at least one, in the order of the file
     */
    public ImportRefusedException(String file, List<ImportProblem> problems) {
        this(file, problems.subList(0, Math.min(LISTED, problems.size())), problems.size());
    }

    /** @param listed the first ones of {@code total} */
    ImportRefusedException(String file, List<ImportProblem> listed, int total) {
        super(message(ImportProblem.shown(file), listed, total));
        this.file = Objects.requireNonNull(file, "file");
        this.problems = List.copyOf(listed);
        this.total = total;
    }

    /**
     * Refuses a file for one reason that stands for the rest.
     *
     * @param file its name
     * @param problem what is wrong
     * @return the refusal
     */
    public static ImportRefusedException of(String file, ImportProblem problem) {
        return new ImportRefusedException(file, List.of(problem));
    }

    /** {@return the name of the file} */
    public String file() {
        return file;
    }

    /**
     * What is wrong.
     *
     * @return the first {@value #LISTED}, in the order of the file
     */
    public List<ImportProblem> problems() {
        return problems;
    }

    /** {@return how many there are, listed or not} */
    public int total() {
        return total;
    }

    private static String message(String file, List<ImportProblem> listed, int total) {
        if (listed.isEmpty()) {
            throw new IllegalArgumentException("a refusal has a reason");
        }
        if (total == 1) {
            return file + ", " + listed.get(0);
        }
        StringBuilder text = new StringBuilder();
        text.append(file).append(": ").append(total).append(" problems, nothing was stored");
        listed.forEach(problem -> text.append("\n  ").append(file).append(", ").append(problem));
        if (total > listed.size()) {
            text.append("\n  and ").append(total - listed.size()).append(" more");
        }
        return text.toString();
    }
}
