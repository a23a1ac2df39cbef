import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jdk.net.ExtendedSocketOptions;

/** An SMTP server that takes over everything as fast as it comes and keeps nothing. */
public final class MailSink {
    private MailSink() {}

    public static void main(String[] arguments) throws IOException {
        try (ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Path file = Path.of(arguments[0]);
            Path part = file.resolveSibling("port.part");
            Files.writeString(part, String.valueOf(door.getLocalPort()));
            Files.move(part, file);
            while (true) {
                Socket guest = door.accept();
                new Thread(() -> talk(guest)).start();
            }
        }
    }

    private static void talk(Socket guest) {
        try (guest) {
            guest.setTcpNoDelay(true);
            Lines in = new Lines(guest);
            OutputStream out = guest.getOutputStream();
            say(out, "220 sink");
            for (String verb = in.verb(); !verb.isEmpty(); verb = in.verb()) {
                switch (verb) {
                    case "DATA" -> {
                        say(out, "354 go on");
                        in.skipMessage();
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
            // it went away
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** Reads by blocks; a message is looked at for its end alone. */
    private static final class Lines {
        private final Socket guest;
        private final InputStream in;
        private final byte[] block = new byte[1 << 16];
        private int at;
        private int end;

        Lines(Socket guest) throws IOException {
            this.guest = guest;
            this.in = guest.getInputStream();
        }

        private int next() throws IOException {
            if (at == end) {
                // else the kernel waits 40 ms with it, and the sender with its last bytes: a wait, not work
                guest.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
                end = in.read(block);
                at = 0;
                if (end < 0) {
                    end = 0;
                    return -1;
                }
            }
            return block[at++];
        }

        /** The first four characters of a line; none at the end. */
        String verb() throws IOException {
            StringBuilder verb = new StringBuilder(4);
            int c = next();
            for (; c >= 0 && c != '\n'; c = next()) {
                if (verb.length() < 4 && c != '\r') {
                    verb.append((char) c);
                }
            }
            return c < 0 ? "" : verb.toString();
        }

        void skipMessage() throws IOException {
            byte[] seam = {'\r', '\n', '.', '\r', '\n'};
            int met = 2;
            while (met < seam.length) {
                int c = next();
                if (c < 0) {
                    throw new IOException("gone within a message");
                }
                met = c == seam[met] ? met + 1 : c == '\r' ? 1 : 0;
            }
        }
    }
}
