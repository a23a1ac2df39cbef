package eu.hodina.app.demo;

import eu.hodina.app.HodinaContext;
import eu.hodina.app.TestDatabases;
import eu.hodina.application.Ports;
import eu.hodina.application.exchange.ImportSource;
import eu.hodina.persistence.server.DatabaseAddress;
import java.nio.file.Path;

/** The demo over MariaDB, run once for all tests that look at what it left. */
public final class DemoOnce {
    static final Path FOLDER = Path.of("target", "demo-once");

    private DemoOnce() {}

    public static DatabaseAddress database() {
        return Done.DATABASE;
    }

    public static HodinaContext context() {
        return Done.CONTEXT;
    }

    public static Ports ports() {
        return Done.CONTEXT.ports();
    }

    static DemoReport report() {
        return Done.REPORT;
    }

    private static final class Done {
        static final DatabaseAddress DATABASE = TestDatabases.empty("demo_once");
        static final HodinaContext CONTEXT = HodinaContext.over(DATABASE);
        static final DemoReport REPORT = new DemoRun(CONTEXT.ports(), DemoFolder.at(FOLDER))
                .run(ImportSource.of(DemoFirm.WORK_LOGS, DemoFirm.workLogs()));
    }
}
