package eu.hodina.persistence.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;

/** Gets a server on a data folder: the one that runs there, else a new one. Call it under the folder's guard. */
record Launch(ServerBinaries binaries, DataFolder data, String password) {
    /** A start takes half a second; one that has to repair what a crash left may take longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Duration DENIED_PATIENCE = Duration.ofSeconds(3);
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final int TRIES = 5;

    ServerProcess run() {
        // an orphan whose programs were killed, or one that other programs use, is joined; one that ends just now is
        // waited for
        var running = ServerProcess.runningOn(data).filter(this::becomesReady);
        return running.orElseGet(this::started);
    }

    private ServerProcess started() {
        for (var attempt = 1; attempt <= TRIES; attempt++) {
            var server = start(attempt == 1 ? ServerProcess.lastPort(data) : Optional.empty());
            if (becomesReady(server)) {
                return server;
            }
            // somebody may take the free port between our looking and the server's
            if (!new ServerLog(data.log()).saysPortIsTaken()) {
                break;
            }
        }
        throw new DatabaseUnavailableException("the database server on " + data.root() + " ended while it started: "
                + new ServerLog(data.log()).lastWords());
    }

    /** On the last server's port if that is free: a program that outlived its server finds the new one there. */
    private ServerProcess start(Optional<Integer> lastPort) {
        try {
            var port = lastPort.filter(Launch::isFree).isPresent() ? lastPort.get() : freePort();
            new ServerLog(data.log()).turn();
            var process = new ServerCommand(binaries, data).serve(port).start();
            process.getOutputStream().close();
            var server = new ServerProcess(process.toHandle(), port);
            server.record(data);
            return server;
        } catch (IOException e) {
            throw DatabaseUnavailableException.of("the database server on " + data.root() + " cannot be started", e);
        }
    }

    /** Waits until the server lets us in; false if it ended instead. */
    private boolean becomesReady(ServerProcess server) {
        var login = new ServerLogin(server.port(), password);
        var start = System.nanoTime();
        while (System.nanoTime() - start < PATIENCE.toNanos()) {
            var answer = isOpen(server.port()) ? login.ask(data.tables()) : ServerLogin.Answer.NOT_READY;
            if (answer == ServerLogin.Answer.OURS) {
                return true;
            }
            // the refusal may be a stranger's, who took the port: then ours ends soon
            if (answer == ServerLogin.Answer.DENIED && !server.awaitEnd(DENIED_PATIENCE)) {
                throw failure(server, "refuses the password in " + data.password());
            }
            if (!server.isAlive()) {
                return false;
            }
            ServerProcess.pause();
        }
        throw failure(
                server,
                "is not ready after " + PATIENCE.toSeconds() + " s, try again later: "
                        + new ServerLog(data.log()).lastWords());
    }

    private DatabaseUnavailableException failure(ServerProcess server, String what) {
        return new DatabaseUnavailableException("the database server on " + data.root() + " (process "
                + server.handle().pid() + ") " + what);
    }

    private static boolean isOpen(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(loopback(), port), (int) CONNECT.toMillis());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, loopback())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, loopback())) {
            return socket.getLocalPort() == port;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }
}
