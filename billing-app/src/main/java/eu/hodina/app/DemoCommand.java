package eu.hodina.app;

import eu.hodina.app.demo.Demo;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job, once, with an invented firm in a throw-away database. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Runs a month-end from work logs to paid invoices, in a throw-away database.",
            "",
            "Reads three months of work logs of an invented firm, rates them, issues and",
            "draws invoices, writes the mails that would go out, reads in bank statements,",
            "marks invoices paid, taxes and settles an advance, credits, reminds what is",
            "late, and says what each order earned.",
            "",
            "Example: ./billing demo --out /tmp/hodina-demo --json",
            ""
        })
final class DemoCommand implements Callable<Integer> {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "hodina-demo",
            description = "Where invoices, mails and statements go (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("hodina-demo");

    @Option(names = "--json", description = "Print the result as one JSON object.")
    private boolean json;

    @Option(
            names = "--work-logs",
            paramLabel = "FILE",
            description = "Other work logs of the same firm, as CSV in the columns of the demo's own.")
    private Optional<Path> workLogs = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Demo demo = new Demo(out, workLogs);
        PrintWriter err = spec.commandLine().getErr();
        try (StartingDatabase database = StartingDatabase.by(() -> Databases.throwAway(Databases.settings(), err));
                HodinaContext context = HodinaContext.over(database::address, Map.of())) {
            boolean balanced =
                    demo.run(context.ports(), json, spec.commandLine().getOut());
            return (balanced ? ExitCode.DONE : ExitCode.DIFFERENCE).code();
        }
    }
}
