package eu.hodina.persistence.server;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ServeLockTest {
    @TempDir
    Path folder;

    @Test
    void a_second_serve_in_another_program_is_refused_by_name_until_the_first_is_killed() throws Exception {
        try (var program = OtherProgram.serving(folder)) {
            program.awaitReady();

            assertThatThrownBy(() -> ServeLock.acquire(folder))
                    .isInstanceOf(AlreadyServingException.class)
                    .hasMessageMatching(
                            ".* is served already by process [0-9]+; stop that one, or set BILLING_HOME .*");

            program.kill();
            assertThatCode(() -> ServeLock.acquire(folder).close()).doesNotThrowAnyException();
        }
    }

    @Test
    void a_second_serve_in_the_same_program_is_refused_until_the_first_is_closed() {
        try (var first = ServeLock.acquire(folder)) {
            assertThatThrownBy(() -> ServeLock.acquire(folder)).isInstanceOf(AlreadyServingException.class);
            // the refusal has not freed what the first holds
            assertThatThrownBy(() -> ServeLock.acquire(folder)).isInstanceOf(AlreadyServingException.class);
        }

        assertThatCode(() -> ServeLock.acquire(folder).close()).doesNotThrowAnyException();
    }

    @Test
    void two_folders_are_served_side_by_side() {
        try (var one = ServeLock.acquire(folder.resolve("one"));
                var two = ServeLock.acquire(folder.resolve("two"))) {
            assertThatThrownBy(() -> ServeLock.acquire(folder.resolve("two")))
                    .isInstanceOf(AlreadyServingException.class);
        }
    }
}
