package eu.hodina.app.demo;

import eu.hodina.app.BadUsageException;
import eu.hodina.application.Ports;
import eu.hodina.application.exchange.ImportSource;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * The demo as a command sees it. Its file and its folder are looked at before any database is started; what a row refers
 * to is checked before anything of an earlier demo is cleared.
 */
public final class Demo {
    private final Path out;
    private final DemoFolder folder;
    private final ImportSource workLogs;

    /**
     * Reads the work logs.
     *
     * @param out where the files go
     * @param workLogs a CSV file; none = the demo's own
     * @throws eu.hodina.application.exchange.ImportRefusedException where the file is no such CSV
     * @throws BadUsageException where there is no such file
     */
    public Demo(Path out, Optional<Path> workLogs) {
        this.out = Objects.requireNonNull(out, "out");
        this.folder = DemoFolder.at(out);
        this.workLogs = workLogs.map(Demo::read).orElseGet(Demo::own);
    }

    private static ImportSource own() {
        return ImportSource.of(DemoFirm.WORK_LOGS, DemoFirm.workLogs());
    }

    private static ImportSource read(Path file) {
        if (!Files.exists(file)) {
            throw new BadUsageException(file + " does not exist");
        }
        if (Files.isDirectory(file)) {
            throw new BadUsageException(file + " is a folder; a CSV file is expected");
        }
        // a pipe or a device may never end
        if (!Files.isRegularFile(file)) {
            throw new BadUsageException(file + " is no regular file; a CSV file is expected");
        }
        return new ImportSource(String.valueOf(file.getFileName()), () -> Files.newInputStream(file));
    }

    /**
     * Runs it in an empty store and prints what was done.
     *
     * @return whether the books balance
     */
    public boolean run(Ports ports, boolean json, PrintWriter print) {
        DemoReport report = new DemoRun(ports, folder).run(workLogs);
        if (json) {
            DemoJson.print(report, print);
        } else {
            DemoTable.print(report, out, print);
        }
        return report.balanced();
    }
}
