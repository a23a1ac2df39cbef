package eu.hodina.app.fio;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The bank, on this machine: it answers what it is told to, and keeps what it was asked. */
public final class FioStub implements AutoCloseable {
    public static final String TOKEN = "aGheimnis0123456789aGheimnis0123456789aGheimnis0123456789abcdefg";

    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final HttpServer server;

    /** One answer: a status and a body. */
    public record Answer(int status, String body) {}

    public FioStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    /** The bank's own sample of February 2015, of that account. */
    public static String february(String iban) {
        try (InputStream in = FioStub.class.getResourceAsStream("/fio/february-2015.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("CZ0620100000002000282668", iban);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/rest");
    }

    /** A file of tokens, one an account. */
    public static Path tokens(Path folder, String... accounts) throws IOException {
        StringBuilder lines = new StringBuilder("# tokens of Fio\n\n");
        for (String account : accounts) {
            lines.append(account).append(' ').append(TOKEN).append('\n');
        }
        return Files.writeString(folder.resolve("tokens"), lines);
    }

    /** One after the other; the last one from then on. */
    public FioStub answering(Answer... answers) {
        server.createContext("/v1/rest", exchange -> {
            int call = Math.min(asked.size(), answers.length - 1);
            asked.add(exchange.getRequestURI().getPath());
            byte[] body = answers[call].body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Location", base() + "/elsewhere");
            exchange.sendResponseHeaders(answers[call].status(), body.length == 0 ? -1 : body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        return this;
    }

    /** Begins an answer and does not go on. */
    public FioStub hanging() {
        server.createContext("/v1/rest", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        return this;
    }

    /** Goes on without end. */
    public FioStub endless() {
        server.createContext("/v1/rest", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] piece = " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
            try (OutputStream out = exchange.getResponseBody()) {
                while (over.getCount() > 0) {
                    out.write(piece);
                }
            }
        });
        return this;
    }

    /** The paths that were asked for, with the token as {@code TOKEN}. */
    public List<String> asked() {
        return asked.stream().map(path -> path.replace(TOKEN, "TOKEN")).toList();
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
