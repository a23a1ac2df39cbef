package eu.hodina.app;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, as a person starts it; it goes with the test. */
final class Launched implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final BufferedReader out;
    private final Path err;

    private Launched(Process process, Path err) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
        this.err = err;
    }

    /** @param home for {@code BILLING_HOME} and what it prints as errors */
    static Launched of(Path home, Map<String, String> environment, String... arguments) throws IOException {
        return launched(ProcessBuilder.Redirect.PIPE, home, environment, arguments);
    }

    /** What it prints goes into a file. */
    static Launched to(File out, Path home, Map<String, String> environment, String... arguments) throws IOException {
        return launched(ProcessBuilder.Redirect.to(out), home, environment, arguments);
    }

    private static Launched launched(
            ProcessBuilder.Redirect out, Path home, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "eu.hodina.app.Main"));
        command.addAll(List.of(arguments));
        Path err = Files.createTempFile("billing", ".err");
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("BILLING_"));
        builder.environment().put("BILLING_HOME", home.toString());
        builder.environment().putAll(environment);
        return new Launched(builder.start(), err);
    }

    /** What it prints, up to and with the line that begins so; all of it where none does. */
    List<String> outUntil(String beginning) {
        List<String> lines = new ArrayList<>();
        try {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
                if (line.startsWith(beginning)) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    List<String> errors() throws IOException {
        return Files.readAllLines(err);
    }

    /** Nobody reads what it prints, as behind {@code | head} that has enough; done long before a JVM can print. */
    Launched withoutReader() throws IOException {
        out.close();
        return this;
    }

    /** As Ctrl+C or a service manager does. */
    Launched end() {
        process.destroy();
        return this;
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
    }

    int exitCode() throws InterruptedException {
        return exitCode(PATIENCE_SECONDS);
    }

    int exitCode(int patience) throws InterruptedException {
        if (!process.waitFor(patience, TimeUnit.SECONDS)) {
            throw new AssertionError("the program has not ended in " + patience + " s");
        }
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.deleteIfExists(err);
    }
}
