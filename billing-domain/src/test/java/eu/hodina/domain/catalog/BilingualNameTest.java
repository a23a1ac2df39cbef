package eu.hodina.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.domain.client.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BilingualNameTest {
    @Test
    void each_reader_sees_their_own() {
        BilingualName name = BilingualName.of("Vývoj software", "Software development");
        assertThat(Language.CS.of(name)).isEqualTo("Vývoj software");
        assertThat(Language.EN.of(name)).isEqualTo("Software development");
    }

    @Test
    void one_stands_for_both_where_the_other_is_missing() {
        assertThat(BilingualName.same("Hosting").english()).isEqualTo("Hosting");
        BilingualName english = new BilingualName(Optional.empty(), Optional.of("Audit"));
        assertThat(english.czech()).isEqualTo("Audit");
    }

    @Test
    void refuses_none_a_blank_one_and_one_too_long() {
        assertThatThrownBy(() -> new BilingualName(Optional.empty(), Optional.empty()))
                .hasMessageContaining("in neither");
        assertThatThrownBy(() -> BilingualName.of("Vývoj", " ")).hasMessage("a name has 1 to 255 characters, not ' '");
        assertThatThrownBy(() -> BilingualName.same("x".repeat(256))).isInstanceOf(IllegalArgumentException.class);
        assertThat(BilingualName.same("x".repeat(255)).czech()).hasSize(255);
    }
}
