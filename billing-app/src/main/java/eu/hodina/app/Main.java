package eu.hodina.app;

import eu.hodina.app.check.CheckCommand;
import eu.hodina.app.reconcile.FetchCommand;
import eu.hodina.app.reconcile.ReconcileCommand;
import eu.hodina.app.report.ReportCommand;
import eu.hodina.app.scenario.RateCommand;
import eu.hodina.app.scenario.SimulateCommand;
import eu.hodina.app.statement.StatementCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program: {@code billing COMMAND}. A command that needs no database starts neither Micronaut nor the server. */
@Command(
        name = "billing",
        description = {
            "Hodina takes a service firm from the stopwatch to the paid invoice.",
            "",
            "Example: ./billing demo --out hodina-demo",
            ""
        },
        footer = {
            "",
            "Exit codes: 0 done; 1 the environment (port, disk, database); 2 bad input;",
            "3 done, but something needs a person; 4 a check found a difference;",
            "5 done in part."
        },
        version = "Hodina 0.1.0",
        mixinStandardHelpOptions = true,
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            RateCommand.class,
            SimulateCommand.class,
            StatementCommand.class,
            ReconcileCommand.class,
            FetchCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            AccountingCommand.class,
            RatesCommand.class,
            BillCommand.class,
            RemindCommand.class,
            CheckCommand.class,
            ReportCommand.class,
            RehearseCommand.class
        })
public final class Main {
    @Option(
            names = DebugOption.NAME,
            scope = ScopeType.INHERIT,
            description = "Show the stack trace of an error, not only its one line.")
    private boolean debug;

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** With the standard streams in UTF-8: people and programs read that, whatever the machine's locale says. */
    private static int run(String[] args) {
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        System.setOut(new PrintStream(new StandardOutput(), true, StandardCharsets.UTF_8));
        try {
            return commandLine()
                    .setOut(forPeople(System.out))
                    .setErr(forPeople(System.err))
                    .execute(args);
        } catch (OutputLostError lost) {
            if (lost.isReaderGone()) {
                return ExitCode.READER_GONE.code();
            }
            System.err.println("billing: " + lost.getMessage());
            return ExitCode.ENVIRONMENT.code();
        }
    }

    private static PrintWriter forPeople(PrintStream stream) {
        return new PrintWriter(new TerminalWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)), true);
    }

    static CommandLine commandLine() {
        Main main = new Main();
        CommandLine line = new CommandLine(main);
        line.setParameterExceptionHandler((failure, arguments) -> {
            CommandLine command = failure.getCommandLine();
            command.getErr()
                    .println("billing: " + failure.getMessage() + "; see "
                            + command.getCommandSpec().qualifiedName() + " --help");
            return ExitCode.BAD_INPUT.code();
        });
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (main.debug) {
                failure.printStackTrace(command.getErr());
            } else {
                command.getErr().println("billing: " + Failures.oneLine(failure));
            }
            return Failures.exitCode(failure).code();
        });
        return line;
    }

    private Main() {}
}
