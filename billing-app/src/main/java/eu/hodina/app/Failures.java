package eu.hodina.app;

import eu.hodina.application.StoreUnavailableException;
import eu.hodina.application.exchange.ImportRefusedException;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.persistence.server.DatabaseUnavailableException;
import eu.hodina.persistence.server.Disk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a failure is to the person at the terminal: one line that says what, where and what was expected, and a code. */
public final class Failures {
    private Failures() {}

    /**
     * The first cause that says what a person can act on; one that nobody foresaw names its type too. Only a refused
     * import has a line for each bad row.
     */
    public static String oneLine(Throwable failure) {
        for (Throwable cause : causes(failure)) {
            if (cause instanceof ImportRefusedException refused) {
                return String.valueOf(refused.getMessage());
            }
            if (isKnown(cause)) {
                return flat(known(cause));
            }
        }
        return flat("an unexpected error: " + failure + " (--debug shows where)");
    }

    static ExitCode exitCode(Throwable failure) {
        boolean badInput = causes(failure).stream()
                .anyMatch(cause -> cause instanceof ImportRefusedException
                        || cause instanceof UnreadableStatementException
                        || cause instanceof BadUsageException);
        return badInput ? ExitCode.BAD_INPUT : ExitCode.ENVIRONMENT;
    }

    private static boolean isKnown(Throwable cause) {
        return cause instanceof UnreadableStatementException
                || cause instanceof BadUsageException
                || cause instanceof DatabaseUnavailableException
                || cause instanceof StoreUnavailableException
                || cause instanceof EnvironmentException
                || cause instanceof IOException;
    }

    private static String known(Throwable cause) {
        return cause instanceof IOException io ? Disk.reason(io) : String.valueOf(cause.getMessage());
    }

    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = failure; cause != null && !causes.contains(cause); cause = cause.getCause()) {
            if (!(cause instanceof UncheckedIOException)) {
                causes.add(cause);
            }
        }
        return causes;
    }

    private static String flat(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining(" | "));
    }
}
