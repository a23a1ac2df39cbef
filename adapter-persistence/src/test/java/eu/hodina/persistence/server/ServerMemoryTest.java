package eu.hodina.persistence.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerMemoryTest {
    @TempDir
    private Path folder;

    private String bufferPoolWith(String meminfo) throws IOException {
        return ServerMemory.of(Files.writeString(folder.resolve("meminfo"), meminfo))
                .bufferPool();
    }

    @Test
    void a_sixteenth_of_the_memory_holds_pages() throws IOException {
        assertThat(bufferPoolWith("MemTotal:        8388608 kB\nMemFree:          100000 kB\n"))
                .isEqualTo("512M");
    }

    @Test
    void a_small_machine_gives_64_megabytes_and_a_large_one_a_gigabyte() throws IOException {
        assertThat(bufferPoolWith("MemTotal:         524288 kB\n")).isEqualTo("64M");
        assertThat(bufferPoolWith("MemTotal:      134217728 kB\n")).isEqualTo("1024M");
    }

    @Test
    void a_machine_that_does_not_tell_counts_as_a_small_one() throws IOException {
        assertThat(bufferPoolWith("nothing")).isEqualTo("64M");
        assertThat(ServerMemory.of(folder.resolve("none")).bufferPool()).isEqualTo("64M");
    }
}
