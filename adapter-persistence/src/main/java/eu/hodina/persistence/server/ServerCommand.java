package eu.hodina.persistence.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the server is called. No option file of the machine counts, so the same data behave the same everywhere. */
record ServerCommand(ServerBinaries binaries, DataFolder data) {

    /** A run that executes its standard input and ends. */
    ProcessBuilder bootstrap(Path tables) {
        var command = common(tables);
        command.add("--bootstrap");
        return process(command);
    }

    /** The server proper. It answers on the loopback address only; sockets in the file system are off, their paths may be 107 bytes at most. */
    ProcessBuilder serve(int port) {
        var command = common(data.tables());
        command.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=",
                // nothing leaves the machine, and without this a start takes 4 to 17 s instead of 0.5 s
                "--skip-ssl",
                // an account is of 127.0.0.1: no name server is asked who that is
                "--skip-name-resolve",
                "--local-infile=0",
                // a commit that was reported is on the disk
                "--innodb-flush-log-at-trx-commit=1",
                "--max-allowed-packet=64M",
                "--max-connections=150",
                "--default-time-zone=+00:00",
                "--sql-mode=STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ZERO_DATE,NO_ZERO_IN_DATE,"
                        + "NO_ENGINE_SUBSTITUTION"));
        return process(command);
    }

    private List<String> common(Path tables) {
        var command = new ArrayList<>(List.of(
                binaries.daemon().toString(),
                // has to be the first option
                "--no-defaults",
                datadir(tables),
                "--basedir=" + binaries.base(),
                "--lc-messages-dir=" + binaries.share(),
                "--character-sets-dir=" + binaries.share().resolve("charsets"),
                "--tmpdir=" + data.temporary(),
                "--character-set-server=utf8mb4",
                // byte for byte, trailing spaces too: codes, numbers and hashes are equal only if they are the same;
                // a column that people sort or search by names its own collation
                "--collation-server=utf8mb4_nopad_bin",
                "--innodb-buffer-pool-size=" + ServerMemory.ofThisMachine().bufferPool(),
                "--innodb-log-file-size=32M",
                "--aria-pagecache-buffer-size=8M",
                "--key-buffer-size=1M"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    /** The argument by which a server of a data folder is known. */
    static String datadir(Path tables) {
        return "--datadir=" + tables;
    }

    private ProcessBuilder process(List<String> command) {
        return new ProcessBuilder(command)
                .directory(data.root().toFile())
                .redirectErrorStream(true)
                // a file, not a pipe: the server may outlive the program that started it
                .redirectOutput(ProcessBuilder.Redirect.appendTo(data.log().toFile()));
    }
}
