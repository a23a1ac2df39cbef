package eu.hodina.bankimport.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.UnreadableStatementException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextEncodingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ODBĚRATEL A.S.",
                "Příliš žluťoučký kůň úpěl ďábelské ódy",
                "ŽLUŤOUČKÝ KŮŇ S.R.O.",
                "Děkujeme za spolupráci",
                "ŘEDITEL",
                "Jan Žák, Brno",
                "Müller für Straße",
                "Šitbořice",
                "Ľubomír Kôň",
                "NOVÁK JIŘÍ",
                "Čechová Eliška"
            })
    void the_encoding_that_makes_letters_is_taken(String text) throws IOException {
        for (String name : new String[] {"UTF-8", "windows-1250", "ISO-8859-2", "IBM852"}) {
            Charset charset = Charset.forName(name);
            byte[] bytes = ("074 " + text + "\r\n").getBytes(charset);

            assertThat(new String(bytes, TextEncoding.of(StatementFile.of("x", bytes))))
                    .describedAs(name)
                    .contains(text);
        }
    }

    @Test
    void plain_text_is_utf_8() throws IOException {
        assertThat(encoding("no letters beyond ASCII".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void a_sign_that_is_no_letter_is_no_mistake() throws IOException {
        assertThat(encoding("10\u00a0000,00 §".getBytes(Charset.forName("windows-1250"))))
                .isEqualTo(Charset.forName("windows-1250"));
    }

    @Test
    void utf_8_with_a_mistake_is_refused_with_its_place() {
        byte[] bytes = "první řádek\nPříliš žluťoučký kůň X\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xE1;

        assertThatThrownBy(() -> encoding(bytes))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessage("x, line 2, byte " + (bytes.length - 2)
                        + ": text in UTF-8 was expected, as in the rest of the file");
    }

    @Test
    void a_byte_order_mark_binds() {
        byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', '\n', (byte) 0xE1};

        assertThatThrownBy(() -> encoding(bytes))
                .hasMessageStartingWith("x, line 2, byte 5: text in UTF-8 was expected");
    }

    @Test
    void bytes_that_are_letters_nowhere_are_refused() {
        byte[] bytes = {'a', '\n', (byte) 0x81, (byte) 0xB2, (byte) 0xC4, (byte) 0x83, (byte) 0xB3, (byte) 0x98};

        assertThatThrownBy(() -> encoding(bytes))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessage(
                        "x, line 2, byte 2: text in UTF-8, windows-1250, ISO 8859-2 or CP852 was expected, found bytes"
                                + " that are no letters in any of them");
    }

    private static Charset encoding(byte[] bytes) throws IOException {
        return TextEncoding.of(StatementFile.of("x", bytes));
    }
}
