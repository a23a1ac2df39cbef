package eu.hodina.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** An SMTP server with TLS from the first byte or by STARTTLS, and with XOAUTH2 where a token is wanted; keeps messages as they came. */
final class SecureServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Optional<SSLContext> tls;
    private final boolean fromTheFirstByte;
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final List<String> logins = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile Optional<String> token = Optional.empty();

    private SecureServer(Optional<SSLContext> tls, boolean fromTheFirstByte) throws IOException {
        this.tls = tls;
        this.fromTheFirstByte = fromTheFirstByte;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::serve);
    }

    static SecureServer plain() throws IOException {
        return new SecureServer(Optional.empty(), false);
    }

    static SecureServer startTls(TestCertificate certificate) throws Exception {
        return new SecureServer(Optional.of(certificate.server()), false);
    }

    static SecureServer tls(TestCertificate certificate) throws Exception {
        return new SecureServer(Optional.of(certificate.server()), true);
    }

    /** Demands this token from now on. */
    SecureServer wanting(String bearer) {
        token = Optional.of(bearer);
        return this;
    }

    int port() {
        return socket.getLocalPort();
    }

    /** As RFC 5322 has them: lines end with CRLF, dots are not doubled. */
    List<String> messages() {
        return List.copyOf(messages);
    }

    /** What was said in XOAUTH2, decoded. */
    List<String> logins() {
        return List.copyOf(logins);
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "secure smtp");
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
            if (fromTheFirstByte) {
                converse(secured(connection), true, true);
            } else {
                converse(connection, true, false);
            }
        } catch (IOException e) {
            // the client went away, or did not believe the certificate
        }
    }

    private Socket secured(Socket connection) throws IOException {
        SSLSocket secure = (SSLSocket) tls.orElseThrow().getSocketFactory().createSocket(connection, null, true);
        secure.setUseClientMode(false);
        secure.startHandshake();
        return secure;
    }

    private void converse(Socket connection, boolean greets, boolean secure) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = connection.getOutputStream();
        boolean known = token.isEmpty();
        if (greets) {
            say(out, "220 secure");
        }
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String verb = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
            switch (verb) {
                case "EHLO" -> say(out, hello(secure));
                case "STARTTLS" -> {
                    say(out, "220 go on");
                    converse(secured(connection), false, true);
                    return;
                }
                case "AUTH" -> {
                    known = secure && isKnown(line);
                    say(out, known ? "235 welcome" : "535 5.7.8 token is not known");
                }
                case "MAIL" -> say(out, known ? "250 ok" : "530 5.7.0 log in first");
                case "DATA" -> {
                    say(out, "354 go on");
                    Optional<String> message = data(in);
                    if (message.isEmpty()) {
                        return;
                    }
                    messages.add(message.get());
                    say(out, "250 taken over");
                }
                case "QUIT" -> {
                    say(out, "221 bye");
                    return;
                }
                default -> say(out, "250 ok");
            }
        }
    }

    private String hello(boolean secure) {
        if (!secure && tls.isPresent()) {
            return "250-secure\r\n250 STARTTLS";
        }
        return token.isPresent() ? "250-secure\r\n250 AUTH XOAUTH2" : "250 secure";
    }

    private boolean isKnown(String line) {
        String[] words = line.split(" ");
        String said = new String(Base64.getDecoder().decode(words[2]), StandardCharsets.US_ASCII);
        logins.add(said.replace('\u0001', '|'));
        return words[1].equals("XOAUTH2") && said.contains("auth=Bearer " + token.orElseThrow() + "\u0001");
    }

    /** None where the connection broke before the end. */
    private static Optional<String> data(BufferedReader in) throws IOException {
        StringBuilder message = new StringBuilder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                return Optional.of(message.toString());
            }
            message.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        return Optional.empty();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
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
