package eu.hodina.persistence.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process that is the server of one data folder, and the port it was told. It is known by its program and its {@code --datadir}, never by its number
 * alone: numbers are used again, and a dead server leaves its record behind.
 */
record ServerProcess(ProcessHandle handle, int port) {
    private static final String PORT = "--port=";
    private static final long PAUSE_MILLIS = 10;

    /** The server that runs on {@code data}: by its record, else (started, but its program was killed before it wrote one) among all processes. */
    static Optional<ServerProcess> runningOn(DataFolder data) {
        return recorded(data)
                .or(() -> ProcessHandle.allProcesses()
                        .filter(handle -> isServerOf(data.tables(), handle, false))
                        .flatMap(handle -> port(handle).map(port -> new ServerProcess(handle, port)).stream())
                        .findFirst());
    }

    /** The port the last server on {@code data} had, dead or alive. */
    static Optional<Integer> lastPort(DataFolder data) {
        return recorded(data, "port=").map(Long::intValue);
    }

    /** Leaves word of this process for the programs that come later. */
    void record(DataFolder data) throws IOException {
        DataFolder.write(data.record(), "pid=" + handle.pid() + "\nport=" + port + "\n");
    }

    /** Whether it still runs; a process that ended but that nobody has waited for (a zombie) does not. */
    boolean isAlive() {
        return handle.isAlive() && handle.info().command().isPresent();
    }

    /** Waits until the process is gone, at most {@code patience}; false if it is still there. */
    boolean awaitEnd(Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (isAlive()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause();
        }
        return true;
    }

    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailableException("interrupted while waiting for the database", e);
        }
    }

    private static Optional<ServerProcess> recorded(DataFolder data) {
        return recorded(data, "pid=")
                .flatMap(ProcessHandle::of)
                .filter(handle -> isServerOf(data.tables(), handle, true))
                .flatMap(handle -> lastPort(data).map(port -> new ServerProcess(handle, port)));
    }

    private static Optional<Long> recorded(DataFolder data, String key) {
        try {
            return number(Files.readString(data.record(), StandardCharsets.UTF_8), key);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * The JDK cannot tell the arguments everywhere (Windows; very long command lines): then the program's name has to do when {@code recorded}, and the
     * login, which asks the server for its folder, decides.
     */
    private static boolean isServerOf(Path tables, ProcessHandle handle, boolean recorded) {
        var info = handle.info();
        var server = info.command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.startsWith("mariadbd") || name.startsWith("mysqld"));
        if (server.isEmpty() || !handle.isAlive()) {
            return false;
        }
        var datadir = ServerCommand.datadir(tables);
        return info.arguments()
                .map(arguments -> Stream.of(arguments).anyMatch(datadir::equals))
                .orElse(recorded);
    }

    private static Optional<Integer> port(ProcessHandle handle) {
        return Stream.of(handle.info().arguments().orElse(new String[0]))
                .filter(argument -> argument.startsWith(PORT))
                .flatMap(argument -> number(argument, PORT).stream())
                .map(Long::intValue)
                .findFirst();
    }

    private static Optional<Long> number(String text, String key) {
        return text.lines()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .filter(digits -> digits.matches("[0-9]{1,10}"))
                .map(Long::valueOf)
                .findFirst();
    }
}
