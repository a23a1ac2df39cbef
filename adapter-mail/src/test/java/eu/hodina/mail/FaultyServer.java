package eu.hodina.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server that fails in one way, and remembers what it took over. */
final class FaultyServer implements AutoCloseable {
    /** How it fails. */
    enum Fault {
        NONE,
        /** Takes the connection and says nothing. */
        HANGS,
        /** Closes the connection at once. */
        DROPS,
        /** 451 to the recipient. */
        LATER,
        /** 530 to the sender. */
        WANTS_LOGIN,
        /** 534 to the sender. */
        LOGIN_TOO_WEAK,
        /** 535 to the sender. */
        LOGIN_REFUSED,
        /** 538 to the sender. */
        LOGIN_NOT_ENCRYPTED,
        /** 550 to the recipient. */
        NO_SUCH_USER,
        /** 452 after the message. */
        FULL_AFTER_DATA,
        /** 554 after the message. */
        REFUSED_AFTER_DATA,
        /** Takes the message and closes the connection without an answer. */
        SWALLOWS_ANSWER
    }

    private final ServerSocket socket;
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile Fault fault;

    FaultyServer(Fault fault) throws IOException {
        this.fault = fault;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "faulty smtp");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    void fault(Fault other) {
        fault = other;
    }

    /** What it took over, whether it said so or not. */
    List<String> messages() {
        return List.copyOf(messages);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                open.add(connection);
                Thread thread = new Thread(() -> talk(connection), "faulty smtp connection");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket connection) {
        try (connection) {
            if (fault == Fault.DROPS) {
                return;
            }
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
            OutputStream out = connection.getOutputStream();
            if (fault == Fault.HANGS) {
                in.readLine();
                return;
            }
            say(out, "220 faulty");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String verb = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(java.util.Locale.ROOT);
                switch (verb) {
                    case "EHLO", "HELO", "RSET", "NOOP" -> say(out, "250 ok");
                    case "MAIL" -> say(out, sender());
                    case "RCPT" -> say(out, recipient());
                    case "DATA" -> {
                        say(out, "354 go on");
                        if (!data(in, out)) {
                            return;
                        }
                    }
                    case "QUIT" -> {
                        say(out, "221 bye");
                        return;
                    }
                    default -> say(out, "502 unknown");
                }
            }
        } catch (IOException e) {
            // the client went away
        }
    }

    private String sender() {
        return switch (fault) {
            case WANTS_LOGIN -> "530 5.7.0 authentication required";
            case LOGIN_TOO_WEAK -> "534 5.7.9 mechanism is too weak";
            case LOGIN_REFUSED -> "535 5.7.8 credentials invalid";
            case LOGIN_NOT_ENCRYPTED -> "538 5.7.11 encryption required";
            default -> "250 ok";
        };
    }

    private String recipient() {
        return switch (fault) {
            case LATER -> "451 4.7.1 try again later";
            case NO_SUCH_USER -> "550 5.1.1 no such user";
            default -> "250 ok";
        };
    }

    private boolean data(BufferedReader in, OutputStream out) throws IOException {
        StringBuilder message = new StringBuilder();
        String line = in.readLine();
        for (; line != null && !line.equals("."); line = in.readLine()) {
            message.append(line).append('\n');
        }
        if (line == null) {
            return false;
        }
        switch (fault) {
            case FULL_AFTER_DATA -> say(out, "452 4.3.1 insufficient storage");
            case REFUSED_AFTER_DATA -> say(out, "554 5.7.1 rejected as spam");
            case SWALLOWS_ANSWER -> {
                messages.add(message.toString());
                return false;
            }
            default -> {
                messages.add(message.toString());
                say(out, "250 taken over");
            }
        }
        return true;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket connection : open) {
            connection.close();
        }
    }
}
