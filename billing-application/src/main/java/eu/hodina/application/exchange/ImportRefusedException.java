package eu.hodina.application.exchange;

import java.io.Serial;
import java.util.List;
import java.util.Objects;

/** A file was refused and nothing of it stored; says every reason, up to {@value #LISTED} of them. */
public final class ImportRefusedException extends RuntimeException {
    /** How many problems are listed; the others are only counted. */
    public static final int LISTED = 100;

    @Serial
    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient List<ImportProblem> problems;
    private final int total;

    /** @param problems at least one, in the order of the file */
    public ImportRefusedException(String file, List<ImportProblem> problems) {
        super(message(file, problems));
        this.file = Objects.requireNonNull(file, "file");
        this.problems = List.copyOf(problems.subList(0, Math.min(LISTED, problems.size())));
        this.total = problems.size();
    }

    /** One reason that stands for the rest. */
    public static ImportRefusedException of(String file, ImportProblem problem) {
        return new ImportRefusedException(file, List.of(problem));
    }

    public String file() {
        return file;
    }

    /** The first {@value #LISTED}. */
    public List<ImportProblem> problems() {
        return problems;
    }

    /** How many there are, listed or not. */
    public int total() {
        return total;
    }

    private static String message(String file, List<ImportProblem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a refusal has a reason");
        }
        if (problems.size() == 1) {
            String place = problems.get(0).line().isPresent() ? ", " : ": ";
            return file + place + problems.get(0);
        }
        StringBuilder text = new StringBuilder();
        text.append(file).append(": ").append(problems.size()).append(" problems, nothing was stored");
        problems.stream().limit(LISTED).forEach(problem -> text.append("\n  ").append(problem));
        if (problems.size() > LISTED) {
            text.append("\n  and ").append(problems.size() - LISTED).append(" more");
        }
        return text.toString();
    }
}
