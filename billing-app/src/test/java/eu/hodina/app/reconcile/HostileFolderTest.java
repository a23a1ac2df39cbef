package eu.hodina.app.reconcile;

import static eu.hodina.app.reconcile.CamtText.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.hodina.app.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What else than a statement may lie in a watched folder. */
class HostileFolderTest extends WatchedFolderCase {
    @Test
    void what_is_no_statement_fails_with_the_place_and_keeps_no_other_waiting() throws IOException {
        String good = CamtText.statement(entry("d1", "8.00", "995", JANA));
        put("d1.xml", good.substring(0, 300));
        put("d2.xml", "");
        put("d3.xml", good);
        put("d4\nx.xml", "neither");
        assertThat(twice(watcher())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(in("done")).contains("d3.xml");
        assertThat(in("failed")).contains("d1.xml", "d1.xml.report.json", "d1.xml.report.txt", "d2.xml", "d4_x.xml");
        JsonNode report = report("failed/d1.xml.report.json");
        assertThat(report.get("state").asText()).isEqualTo("FAILED");
        assertThat(report.at("/error/line").isInt()).isTrue();
        assertThat(report.at("/error/message").asText()).isNotEmpty();
        assertThat(told).hasSize(4).allMatch(line -> line.lines().count() == 1);
        assertThat(told).anyMatch(line -> line.startsWith("d1.xml, line ") && line.endsWith(" -> failed/d1.xml"));
    }

    @Test
    void what_is_on_its_way_hidden_or_no_file_stays_and_a_link_is_not_followed() throws IOException {
        String text = CamtText.statement(entry("e1", "9.00", "994", JANA));
        Path outside = Files.writeString(Files.createTempFile("outside", ".xml"), text);
        put(".e.xml", text);
        put("e.xml.part", text);
        put("E.TMP", text);
        Files.createDirectory(folder.resolve("old"));
        Files.createSymbolicLink(folder.resolve("link.xml"), outside);
        WatchedFolder watcher = watcher();
        assertThat(twice(watcher)).isEqualTo(ExitCode.BAD_INPUT);
        watcher.look();
        assertThat(in(".")).containsExactly(".e.xml", "E.TMP", "done", "e.xml.part", "failed", "old", "working");
        assertThat(in("done")).isEmpty();
        assertThat(told)
                .containsExactly(
                        "old: it is a folder and stays where it is",
                        "link.xml: it is a link, which is not followed -> failed/link.xml");
        assertThat(Files.isSymbolicLink(folder.resolve("failed/link.xml"))).isTrue();
        assertThat(outside).hasContent(text);
        Files.delete(outside);
    }

    @Test
    void a_file_that_is_too_large_fails_and_says_how_large_it_may_be() throws IOException {
        Path large = put("large.xml", "");
        try (var channel = Files.newByteChannel(large, java.nio.file.StandardOpenOption.WRITE)) {
            channel.position(100L << 20);
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {1}));
        }
        assertThat(twice(watcher())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(told)
                .containsExactly("large.xml: at most 104857600 bytes are taken in (-Dhodina.largest-import), it has"
                        + " 104857601 -> failed/large.xml");
    }

    @Test
    void a_long_name_is_shortened_so_that_its_reports_fit() throws IOException {
        put("x".repeat(250) + ".xml", CamtText.statement(entry("f1", "9.50", "993", JANA)));
        assertThat(twice(watcher())).isEqualTo(ExitCode.NEEDS_A_PERSON);
        assertThat(in("done")).hasSize(3).contains("x".repeat(196) + ".xml");
    }
}
