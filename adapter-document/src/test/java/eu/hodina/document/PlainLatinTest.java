package eu.hodina.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainLatinTest {
    @Test
    void marks_are_stripped_and_ligatures_spelt() {
        assertThat(PlainLatin.of("ěščřžýáíéúůďťňóľĺŕäöü")).isEqualTo("escrzyaieuudtnollraou");
        assertThat(PlainLatin.of("Łódź – Straße, Æble")).isEqualTo("Lodz - Strasse, AEble");
    }

    @Test
    void what_has_no_likeness_is_a_single_space() {
        assertThat(PlainLatin.of("a\u00a0\u4e2d\u6587b\n")).isEqualTo("a b");
    }

    @Test
    void cut_text_does_not_end_with_a_space() {
        assertThat(PlainLatin.atMost(3, "ab cd")).isEqualTo("ab");
    }
}
