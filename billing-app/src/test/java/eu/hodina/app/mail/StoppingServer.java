package eu.hodina.app.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** An SMTP server that stands still at a point of the talk, once, and remembers the Message-ID of all that it took over. */
final class StoppingServer implements AutoCloseable {
    /** Where it stands still. */
    enum Point {
        NOWHERE,
        /** Asked by MAIL, it does not answer. */
        AT_MAIL,
        /** Some of the message is there, the rest is not read. */
        IN_DATA,
        /** It has taken the message over, and has not said so yet. */
        BEFORE_ITS_ANSWER
    }

    private static final int PATIENCE_SECONDS = 60;

    private final ServerSocket socket;
    private final Point point;
    private final AtomicInteger untilThen;
    private volatile String stoodAt = "";
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    /** @param nth at which of the messages that come to the point it stands still, from 1 */
    StoppingServer(Point point, int nth) throws IOException {
        this.point = point;
        this.untilThen = new AtomicInteger(nth);
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Message-IDs in the order in which they were taken over. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    void awaitPoint() throws InterruptedException {
        if (!reached.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("nobody came to " + point + " in " + PATIENCE_SECONDS + " s");
        }
    }

    /** The Message-ID at which it stood still, where that was known. */
    String stoodAt() {
        return stoodAt;
    }

    void goOn() {
        goOn.countDown();
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "stopping smtp");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                open.add(connection);
                daemon(() -> talk(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket connection) {
        try (connection) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
            OutputStream out = connection.getOutputStream();
            say(out, "220 stopping");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                switch (line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT)) {
                    case "MAIL" -> {
                        standAt(Point.AT_MAIL, "");
                        say(out, "250 ok");
                    }
                    case "DATA" -> {
                        say(out, "354 go on");
                        standAt(Point.BEFORE_ITS_ANSWER, takeOver(in));
                        say(out, "250 taken over");
                    }
                    case "QUIT" -> {
                        say(out, "221 bye");
                        return;
                    }
                    default -> say(out, "250 ok");
                }
            }
        } catch (IOException e) {
            // the client went away
        }
    }

    private String takeOver(BufferedReader in) throws IOException {
        String id = "";
        String line = in.readLine();
        standAt(Point.IN_DATA, "");
        for (; line != null && !line.equals("."); line = in.readLine()) {
            if (line.startsWith("Message-ID: ")) {
                id = line.substring("Message-ID: ".length());
            }
        }
        if (line == null) {
            throw new IOException("gone within the message");
        }
        taken.add(id);
        return id;
    }

    private void standAt(Point here, String message) throws IOException {
        if (here == point && untilThen.decrementAndGet() == 0) {
            stoodAt = message;
            reached.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        goOn();
        socket.close();
        for (Socket connection : open) {
            connection.close();
        }
    }
}
