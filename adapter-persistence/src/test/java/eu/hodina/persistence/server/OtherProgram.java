package eu.hodina.persistence.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A second program in a JVM of its own, which works on a data folder until it is told to end, or is killed. */
final class OtherProgram implements AutoCloseable {
    private final Process process;
    private final BufferedReader words;

    private OtherProgram(Process process) {
        this.process = process;
        this.words = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts it; {@link #awaitReady} waits until it has the server. */
    static OtherProgram on(Path dataFolder) throws IOException {
        return start("open", dataFolder);
    }

    /** Starts one that serves the folder. */
    static OtherProgram serving(Path dataFolder) throws IOException {
        return start("serve", dataFolder);
    }

    private static OtherProgram start(String what, Path dataFolder) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new OtherProgram(new ProcessBuilder(List.of(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProgram.class.getName(),
                        what,
                        dataFolder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** What it says when it is ready: the url of its database. */
    String awaitReady() throws IOException {
        for (var line = words.readLine(); line != null; line = words.readLine()) {
            if (line.startsWith("ready ")) {
                return line.substring("ready ".length());
            }
        }
        throw new IOException("the other program ended before it was ready");
    }

    /** kill -9, and waits until it is gone. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Lets it end in an orderly way; its exit value. */
    int end() throws IOException, InterruptedException {
        process.getOutputStream().close();
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[1]);
        if (arguments[0].equals("serve")) {
            try (var lock = ServeLock.acquire(folder)) {
                say("ready " + folder);
                awaitEnd();
            }
            return;
        }
        try (var server = MariaDbServer.open(folder, SharedServer.binaries())) {
            say("ready " + server.address().url());
            awaitEnd();
        }
    }

    private static void say(String words) {
        System.out.println(words);
        System.out.flush();
    }

    private static void awaitEnd() throws IOException {
        while (System.in.read() >= 0) {
            // until the parent closes the pipe
        }
    }
}
