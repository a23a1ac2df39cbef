package eu.hodina.app;

import eu.hodina.application.Billing;
import eu.hodina.application.RefusedException;
import eu.hodina.application.ReminderUseCases;
import eu.hodina.application.reminder.ReminderRun;
import eu.hodina.document.DocumentFiles;
import eu.hodina.document.LetterFiles;
import eu.hodina.domain.client.Language;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code billing remind}: the reminders of a day. */
@Command(
        name = "remind",
        mixinStandardHelpOptions = true,
        description = {
            "Puts the reminders of a day into the outbox, and says what is held back and why.",
            "",
            "Each document reaches each stage once ever: a second run, or one beside it, sends nothing twice, and one that",
            "was broken off goes on. A pre-action letter waits for its release (exit code 3). A letter that cannot be",
            "written is named with the reason and stops no other (exit code 5). Only a dry run looks at days to come.",
            "",
            "Example: ./billing remind --dry-run",
            "Example: ./billing remind --date 2026-11-23 --json",
            ""
        })
final class RemindCommand implements Callable<Integer> {
    @Option(names = "--date", paramLabel = "DATE", description = "The day that is planned; today where it is absent.")
    private Optional<String> date = Optional.empty();

    @Option(names = "--dry-run", description = "Says what would be sent; keeps nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "One JSON object instead of a table.")
    private boolean json;

    @Option(names = "--language", paramLabel = "LANG", description = "Of the table: cs or en (usual).")
    private String language = "en";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Optional<LocalDate> wanted = date.map(RemindCommand::day);
        Language reader = reader();
        PrintWriter out = spec.commandLine().getOut();
        try (Databases databases =
                        Databases.open(Databases.settings(), spec.commandLine().getErr());
                HodinaContext context = HodinaContext.over(databases.address())) {
            Billing billing = new Billing(
                    context.ports(),
                    Billing.Outside.closed().withRenderer(new DocumentFiles()).withLetters(new LetterFiles()),
                    InstantSource.system(),
                    new SecureRandom());
            ReminderUseCases reminders = billing.reminders();
            LocalDate day = wanted.orElseGet(() -> reminders.view().today());
            ReminderRun run = run(reminders, day);
            RemindReport report = RemindReport.of(run, dryRun, context.ports());
            out.print(json ? report.json() : report.table(reader));
            out.flush();
            return code(run).code();
        }
    }

    private ReminderRun run(ReminderUseCases reminders, LocalDate day) {
        try {
            return reminders.send().run(day, dryRun);
        } catch (RefusedException refused) {
            throw new BadUsageException("--date: " + refused.getMessage());
        }
    }

    private static ExitCode code(ReminderRun run) {
        if (run.failed() > 0) {
            return ExitCode.PARTLY_DONE;
        }
        return run.waiting() > 0 ? ExitCode.NEEDS_A_PERSON : ExitCode.DONE;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadUsageException("--date: a day as 2026-11-23 was expected, not '" + text + "'");
        }
    }

    private Language reader() {
        return Arrays.stream(Language.values())
                .filter(one -> one.locale().getLanguage().equals(language))
                .findFirst()
                .orElseThrow(() -> new BadUsageException("--language: cs or en was expected, not '" + language + "'"));
    }
}
