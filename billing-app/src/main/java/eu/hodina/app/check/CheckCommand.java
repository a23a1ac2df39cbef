package eu.hodina.app.check;

import eu.hodina.app.BadUsageException;
import eu.hodina.app.Databases;
import eu.hodina.app.ExitCode;
import eu.hodina.app.HodinaContext;
import eu.hodina.app.scenario.LanguageOption;
import eu.hodina.application.Billing;
import eu.hodina.application.insight.check.Breach;
import eu.hodina.application.insight.check.CheckBooks;
import eu.hodina.application.insight.check.CheckOutcome;
import eu.hodina.application.insight.check.Law;
import eu.hodina.domain.client.Language;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code billing check}: proves the laws of conservation over the whole database, or names what breaks them. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Adds up the whole database and names each place that does not agree (docs/check.md).",
            "",
            "It reads as of one moment, keeps nobody from working and changes nothing.",
            ""
        },
        footer = {
            "",
            "Exit code: 0 where everything agrees, 4 where something does not; warnings are of others.",
            "",
            "Examples:",
            "  ./billing check",
            "  ./billing check --law documents --law payments.credit --json",
            "  ./billing check --list --language cs"
        })
public final class CheckCommand implements Callable<Integer> {
    @Option(names = "--json", description = "One JSON object in UTF-8 instead of lines.")
    private boolean json;

    @Option(
            names = "--law",
            paramLabel = "NAME",
            description = "Only this law, or those of one kind (minutes, payments); may be given several times.")
    private List<String> laws = new ArrayList<>();

    @Option(
            names = "--limit",
            paramLabel = "NUMBER",
            defaultValue = "100",
            description = "At most so many places are shown (${DEFAULT-VALUE}); all are counted.")
    private int limit;

    @Option(names = "--list", description = "Says what each law proves; reads nothing.")
    private boolean list;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            converter = LanguageOption.class,
            defaultValue = "en",
            description = "Of what laws prove: cs or en (${DEFAULT-VALUE}).")
    private Language language = Language.EN;

    @Spec
    private @Nullable CommandSpec spec;

    /** Writes to the standard output. */
    public CheckCommand() {}

    @Override
    public Integer call() {
        if (limit < 0) {
            throw new BadUsageException("--limit: 0 or more was expected, not " + limit);
        }
        Findings findings = new Findings(limit);
        PrintWriter out =
                Objects.requireNonNull(spec, "set by picocli").commandLine().getOut();
        if (list) {
            CheckBooks.laws().forEach(law -> out.println(law.name() + ": " + law.proves(language)));
            out.flush();
            return ExitCode.DONE.code();
        }
        CheckOutcome outcome = check(findings);
        if (json) {
            CheckJson.write(outcome, findings, language, out);
        } else {
            print(outcome, findings, out);
        }
        out.flush();
        return (outcome.isSound() ? ExitCode.DONE : ExitCode.DIFFERENCE).code();
    }

    private CheckOutcome check(Findings findings) {
        List<String> names =
                laws.isEmpty() ? CheckBooks.laws().stream().map(Law::name).toList() : laws;
        refuseUnknown(names);
        PrintWriter errors =
                Objects.requireNonNull(spec, "set by picocli").commandLine().getErr();
        try (Databases databases = Databases.open(Databases.settings(), errors);
                HodinaContext context = HodinaContext.over(databases.address())) {
            Billing billing =
                    new Billing(context.ports(), Billing.Outside.closed(), InstantSource.system(), new SecureRandom());
            return billing.insight().check().these(names, findings);
        }
    }

    /** Before a database is started for nothing. */
    private static void refuseUnknown(List<String> names) {
        try {
            CheckBooks.named(names);
        } catch (IllegalArgumentException unknown) {
            throw new BadUsageException("--law: " + unknown.getMessage());
        }
    }

    private static void print(CheckOutcome outcome, Findings findings, PrintWriter out) {
        findings.shown()
                .forEach(breach ->
                        out.println((breach.severity() == Breach.Severity.WARNING ? "warning: " : "") + breach));
        long hidden = findings.count() - findings.shown().size();
        if (hidden > 0) {
            out.println("... and " + hidden + " more");
        }
        out.println(outcome.laws().size() + " laws, " + outcome.breaches() + " breaches, " + outcome.warnings()
                + " warnings");
    }
}
