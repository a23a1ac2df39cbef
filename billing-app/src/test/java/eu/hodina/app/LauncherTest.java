package eu.hodina.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher at the top of the repository, run by sh in a copy, with a Java and a Maven that only say what they got. */
class LauncherTest {
    private static final Path LAUNCHER = Path.of("..", "billing");
    private static final List<String> TOOLS =
            List.of("dirname", "ls", "sed", "mkdir", "grep", "head", "touch", "find", "readlink");

    @TempDir
    private Path temp;

    private Path repository;
    private Path tools;
    private Path stubs;

    @BeforeEach
    void copy() throws IOException {
        repository = Files.createDirectories(temp.resolve("a path"));
        Files.copy(LAUNCHER, repository.resolve("billing"));
        executable(repository.resolve("billing"));
        tools = Files.createDirectories(temp.resolve("tools"));
        for (String tool : TOOLS) {
            script(tools.resolve(tool), "exec " + found(tool) + " \"$@\"");
        }
        stubs = Files.createDirectories(temp.resolve("stubs"));
    }

    private static Path found(String tool) {
        return List.of("/usr/bin", "/bin").stream()
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("this machine has no " + tool));
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        executable(file);
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Says each argument in a line of its own. */
    private static void stubJava(Path file) throws IOException {
        script(file, "for each in \"$@\"; do echo \"[$each]\"; done; exit 3");
    }

    /** Leaves in the folder where it runs what it was asked. */
    private void stubMaven(String then) throws IOException {
        script(stubs.resolve("mvn"), "echo \"$@\" > asked; " + then);
    }

    private void built() throws IOException {
        Files.createDirectories(repository.resolve("billing-app/target"));
        Files.writeString(repository.resolve("billing-app/target/built"), "");
    }

    private record Ended(int code, List<String> out, List<String> err) {
        /** What the program was given, after {@code -jar FILE}. */
        List<String> given() {
            return out.subList(out.indexOf("[-jar]") + 2, out.size());
        }
    }

    private Ended run(Path launcher, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(found("sh").toString(), launcher.toString()));
        command.addAll(List.of(arguments));
        return run(new ProcessBuilder(command));
    }

    private Ended run(ProcessBuilder builder) throws IOException, InterruptedException {
        Path out = temp.resolve("out");
        Path err = temp.resolve("err");
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("BILLING_JAVA_OPTS");
        builder.environment().remove("JAVA_HOME");
        if (Files.exists(temp.resolve("jdk"))) {
            builder.environment().put("JAVA_HOME", temp.resolve("jdk").toString());
        }
        builder.environment().put("PATH", stubs + ":" + tools);
        Process process = builder.start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), Files.readAllLines(out), Files.readAllLines(err));
    }

    @Test
    void starts_the_program_and_ends_with_its_code() throws Exception {
        stubJava(stubs.resolve("java"));
        stubMaven("exit 1");
        built();
        Ended ended = run(repository.resolve("billing"), "rate", "x.json");
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.given()).containsExactly("[rate]", "[x.json]");
        assertThat(ended.out())
                .contains("[" + repository.toRealPath().resolve("billing-app/target/billing-app.jar") + "]")
                .contains("[-Dhodina.terminal=false]");
        assertThat(ended.err()).isEmpty();
        assertThat(repository.resolve("asked")).doesNotExist();
    }

    @Test
    void only_the_server_is_compiled_for_a_long_life() throws Exception {
        stubJava(stubs.resolve("java"));
        built();
        assertThat(run(repository.resolve("billing"), "rate", "x.json").out()).contains("[-XX:TieredStopAtLevel=1]");
        assertThat(run(repository.resolve("billing")).out()).contains("[-XX:TieredStopAtLevel=1]");
        assertThat(run(repository.resolve("billing"), "serve").out()).doesNotContain("[-XX:TieredStopAtLevel=1]", "[]");
    }

    /** A JVM 17 passes over, without a word, an archive that was kept with another path of the program. */
    @Test
    void the_archive_is_kept_with_the_path_by_which_the_launcher_starts() throws Exception {
        String build = Files.readString(Path.of("pom.xml")).replaceAll("(?s)<!--.*?-->", "");
        assertThat(build.replaceAll("\\s+", ""))
                .contains(
                        "<argument>-jar</argument>"
                                + "<argument>${project.build.directory}/billing-app.jar</argument><argument>rehearse</argument>");
    }

    @Test
    void arguments_pass_as_they_are() throws Exception {
        stubJava(stubs.resolve("java"));
        built();
        assertThat(run(repository.resolve("billing"), "demo", "--out", "two words", "", "$HOME *", "a\"b'c")
                        .given())
                .containsExactly("[demo]", "[--out]", "[two words]", "[]", "[$HOME *]", "[a\"b'c]");
    }

    @Test
    void builds_on_first_use_in_its_own_folder() throws Exception {
        stubJava(stubs.resolve("java"));
        stubMaven("touch billing-app/target/built");
        Ended first = run(repository.resolve("billing"), "--help");
        assertThat(first.err()).containsExactly("billing: first use, building the program (one to three minutes) ...");
        assertThat(first.given()).containsExactly("[--help]");
        assertThat(repository.resolve("asked")).hasContent("-B -q -DskipTests -Dspotless.check.skip=true package");

        Ended second = run(repository.resolve("billing"), "--help");
        assertThat(second.err()).isEmpty();
    }

    @Test
    void builds_again_when_a_source_is_newer_than_the_build() throws Exception {
        stubJava(stubs.resolve("java"));
        stubMaven("touch billing-app/target/built");
        built();
        Files.setLastModifiedTime(
                repository.resolve("billing-app/target/built"), FileTime.from(Instant.parse("2026-11-23T10:00:00Z")));
        Path source = repository.resolve("billing-domain/src/main/java/Money.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.parse("2026-11-23T10:00:01Z")));
        assertThat(run(repository.resolve("billing"), "--help").err())
                .containsExactly("billing: the sources have changed, building the program (one to three minutes) ...");
        assertThat(run(repository.resolve("billing"), "--help").err()).isEmpty();
    }

    @Test
    void an_old_java_is_named() throws Exception {
        built();
        stubJava(temp.resolve("jdk/bin/java"));
        Files.writeString(temp.resolve("jdk/release"), "JAVA_VERSION=\"11.0.24\"\n");
        Ended ended = run(repository.resolve("billing"), "--help");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err().get(0))
                .startsWith("billing: Java 11 was found at ")
                .endsWith("Hodina needs a JDK 17 or newer");
    }

    @Test
    void a_build_that_fails_is_shown_and_starts_nothing() throws Exception {
        stubJava(stubs.resolve("java"));
        stubMaven("echo '[ERROR] no such thing'; exit 1");
        Ended ended = run(repository.resolve("billing"), "--help");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .containsExactly(
                        "billing: first use, building the program (one to three minutes) ...",
                        "[ERROR] no such thing",
                        "billing: the build failed, see "
                                + repository.toRealPath().resolve("billing-app/target/first-build.log"));
    }

    @Test
    void a_build_that_fails_without_a_word_is_said_too() throws Exception {
        stubJava(stubs.resolve("java"));
        stubMaven("exit 1");
        Ended ended = run(repository.resolve("billing"));
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).last().asString().startsWith("billing: the build failed, see ");
    }

    @Test
    void works_through_links_and_from_another_folder() throws Exception {
        stubJava(stubs.resolve("java"));
        built();
        Path elsewhere = Files.createDirectories(temp.resolve("else where/bin"));
        Files.createSymbolicLink(elsewhere.resolve("first"), Path.of("../../a path/billing"));
        Files.createSymbolicLink(elsewhere.resolve("second"), elsewhere.resolve("first"));
        ProcessBuilder relative = new ProcessBuilder(found("sh").toString(), "bin/second", "--version");
        Ended ended = run(relative.directory(elsewhere.getParent().toFile()));
        assertThat(ended.err()).isEmpty();
        assertThat(ended.given()).containsExactly("[--version]");
        assertThat(ended.out())
                .contains("[" + repository.toRealPath().resolve("billing-app/target/billing-app.jar") + "]");
    }

    @Test
    void a_missing_java_is_said_clearly() throws Exception {
        built();
        Ended ended = run(repository.resolve("billing"), "--help");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err())
                .containsExactly("billing: no Java was found; install a JDK 17 or newer, or set JAVA_HOME");
    }

    @Test
    void a_missing_maven_is_said_clearly_before_anything_is_built() throws Exception {
        stubJava(stubs.resolve("java"));
        Ended ended = run(repository.resolve("billing"), "--help");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .containsExactly("billing: the first use builds the program and needs Maven 3.8 or newer on the PATH");
    }

    @Test
    void java_home_comes_before_the_path() throws Exception {
        script(stubs.resolve("java"), "echo wrong");
        stubJava(temp.resolve("jdk").resolve("bin").resolve("java"));
        built();
        assertThat(run(repository.resolve("billing"), "--help").given()).containsExactly("[--help]");
    }
}
