package eu.hodina.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The DNS of this JVM's JNDI: has the public keys that a test publishes (RFC 6376, 3.6.1), and knows nothing else. */
final class FakeDns implements AutoCloseable {
    private static final String PROVIDER = "java.naming.provider.url";
    private static final int TXT = 16;

    private final DatagramSocket socket;
    private final Map<String, String> records = new ConcurrentHashMap<>();

    private FakeDns(DatagramSocket socket) {
        this.socket = socket;
    }

    static FakeDns start() throws IOException {
        FakeDns dns = new FakeDns(new DatagramSocket(0, InetAddress.getLoopbackAddress()));
        System.setProperty(PROVIDER, "dns://127.0.0.1:" + dns.socket.getLocalPort());
        Thread thread = new Thread(dns::serve, "dns");
        thread.setDaemon(true);
        thread.start();
        return dns;
    }

    void publish(String name, PublicKey key) {
        records.put(name, "v=DKIM1; k=rsa; p=" + Base64.getEncoder().encodeToString(key.getEncoded()));
    }

    private void serve() {
        byte[] buffer = new byte[512];
        while (!socket.isClosed()) {
            try {
                DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
                socket.receive(packet);
                byte[] answer = answer(Arrays.copyOf(packet.getData(), packet.getLength()));
                socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
            } catch (IOException e) {
                return;
            }
        }
    }

    private byte[] answer(byte[] query) {
        StringBuilder name = new StringBuilder();
        int at = 12;
        while (query[at] != 0) {
            name.append(name.isEmpty() ? "" : ".")
                    .append(new String(query, at + 1, query[at], StandardCharsets.US_ASCII));
            at += query[at] + 1;
        }
        int end = at + 5;
        Optional<String> text = Optional.ofNullable(records.get(name.toString().toLowerCase(Locale.ROOT)));
        ByteBuffer answer = ByteBuffer.allocate(1024);
        answer.put(query, 0, 2)
                .putShort((short) (text.isPresent() ? 0x8180 : 0x8183))
                .putShort((short) 1)
                .putShort((short) (text.isPresent() ? 1 : 0))
                .putInt(0)
                .put(query, 12, end - 12);
        text.ifPresent(found -> {
            byte[] strings = strings(found);
            answer.putShort((short) 0xC00C)
                    .putShort((short) TXT)
                    .putShort((short) 1)
                    .putInt(60)
                    .putShort((short) strings.length)
                    .put(strings);
        });
        return Arrays.copyOf(answer.array(), answer.position());
    }

    /** Each has at most 255 bytes. */
    private static byte[] strings(String text) {
        ByteArrayOutputStream strings = new ByteArrayOutputStream();
        for (int from = 0; from < text.length(); from += 255) {
            String piece = text.substring(from, Math.min(text.length(), from + 255));
            strings.write(piece.length());
            strings.writeBytes(piece.getBytes(StandardCharsets.US_ASCII));
        }
        return strings.toByteArray();
    }

    @Override
    public void close() {
        System.clearProperty(PROVIDER);
        socket.close();
    }
}
