package eu.hodina.bankimport;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.bankimport.camt.CamtText;
import eu.hodina.bankimport.file.FileHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class HostileInputTest {
    private static final String CAMT =
            CamtText.of("<Stmt>" + CamtText.HEAD + CamtText.entry("1", "1.00", "") + "</Stmt>");

    @Test
    void an_empty_file_is_refused() {
        assertThat(refusal("")).hasMessage("test: the file is empty; " + FileHead.READABLE);
        assertThat(refusal(" \r\n ")).hasMessage("test: the file is blank; " + FileHead.READABLE);
    }

    @Test
    void a_document_type_is_refused_with_its_place() {
        String xml =
                "<?xml version=\"1.0\"?>\n<!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n" + CAMT;

        assertThat(refusal(xml)).hasMessage("test, line 1, byte 21: a document type (DOCTYPE) is not accepted");
    }

    @Test
    void an_entity_is_refused() {
        UnreadableStatementException refused = refusal(CAMT.replace("message", "&x;"));

        assertThat(refused).hasMessageContaining("entity");
        assertThat(refused.line()).isPresent();
        assertThat(refused.offset()).isPresent();
    }

    @Test
    void elements_nested_too_deep_are_refused() {
        String xml = CAMT.replace("message", "<a>".repeat(100_000));

        assertThat(refusal(xml)).hasMessageContaining("more than 64 deep");
    }

    @Test
    void a_huge_field_is_refused() {
        assertThat(refusal(CAMT.replace("message", "x".repeat(70_000))))
                .hasMessageContaining("a field has more than 65536 characters");
        assertThat(refusal(CAMT.replace(
                        "<Ustrd>message", ("<Ustrd>" + "x".repeat(40_000) + "</Ustrd>").repeat(2) + "<Ustrd>")))
                .hasMessageContaining("a message has more than 65536 characters");
    }

    @Test
    void a_huge_tag_is_refused_before_it_is_held() {
        String tooLong = "a tag, comment or text has more than 262144 bytes";

        assertThat(refusal(CAMT.replace("<Ustrd>", "<Ustrd a=\"" + "x>".repeat(500_000) + "\">")))
                .hasMessageContaining(tooLong)
                .hasMessageContaining("line 4, byte " + CAMT.indexOf("<Ustrd>"));
        assertThat(refusal("<!--" + "x>".repeat(500_000) + "-->" + CAMT)).hasMessageContaining(tooLong);
    }

    @Test
    void a_huge_field_that_nobody_asks_for_is_passed_over_until_it_is_absurd() {
        String xml = CAMT.replace("<GrpHdr>", "<GrpHdr><AddtlInf>" + "x".repeat(200_000) + "</AddtlInf>");

        assertThat(Recording.of(xml).all()).hasSize(1);
        assertThat(refusal(xml.replace("x", "xxxxx")))
                .hasMessageContaining("a tag, comment or text has more than 262144 bytes");
    }

    @Test
    void ever_new_names_are_refused_for_a_parser_keeps_them_all() {
        String elements = numbered("<n%d/>");
        String attributes = numbered("<n a%d=''/>");
        String prefixes = numbered("<p%1$d:n xmlns:p%1$d='urn:x'/>");
        String instructions = numbered("<?n%d ?>");

        for (String names : List.of(elements, attributes, prefixes, instructions)) {
            assertThat(refusal(CAMT.replace("<GrpHdr>", "<GrpHdr>" + names)))
                    .hasMessageContaining("more different names or prefixes than any statement has");
        }
    }

    private static String numbered(String format) {
        return IntStream.range(0, 3_000).mapToObj(format::formatted).collect(joining());
    }

    @Test
    void a_camt_file_cut_off_anywhere_is_refused() {
        byte[] whole = CAMT.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length - 1; length++) {
            StatementFile cut = StatementFile.of("cut at " + length, Arrays.copyOf(whole, length));

            assertThatThrownBy(() -> Recording.of(cut)).isInstanceOf(UnreadableStatementException.class);
        }
    }

    @Test
    void more_than_a_hundred_thousand_escaped_characters_are_read() {
        // the JDK's own parser counts each against a limit since JDK 24
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            entries.append(CamtText.entry(String.valueOf(i), "1.00", "").replace("message", "&amp;".repeat(10_000)));
        }
        Recording read = Recording.of(CamtText.of("<Stmt>" + CamtText.HEAD + entries + "</Stmt>"));

        assertThat(read.all()).hasSize(12);
        assertThat(read.all().get(11).message()).contains("&".repeat(10_000));
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused_where_it_is_declared() {
        byte[] wrong = CAMT.replace("message", "číslo").getBytes(Charset.forName("windows-1250"));
        UnreadableStatementException refused = catchThrowableOfType(
                UnreadableStatementException.class, () -> Recording.of(StatementFile.of("test", wrong)));

        assertThat(refused).hasMessageContaining("UTF-8");
        assertThat(refused.offset()).hasValue(CAMT.indexOf("message"));
    }

    @Test
    void an_unknown_encoding_is_refused() {
        assertThat(refusal("<?xml version=\"1.0\" encoding=\"klingon\"?>" + CAMT))
                .hasMessageContaining("klingon");
    }

    @Test
    void binary_noise_is_refused() {
        byte[] noise = new byte[100_000];
        new Random(20261123).nextBytes(noise);

        for (byte[] bytes : new byte[][] {noise, new byte[1_000]}) {
            assertThatThrownBy(() -> Recording.of(StatementFile.of("test", bytes)))
                    .isInstanceOf(UnreadableStatementException.class)
                    .hasMessageContaining("the file is not a text");
        }
    }

    @Test
    void a_zip_bomb_is_refused_unopened() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            for (int i = 0; i < 16; i++) {
                gzip.write(new byte[1 << 20]);
            }
        }

        assertThatThrownBy(() -> Recording.of(StatementFile.of("test", zipped.toByteArray())))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessageContaining("unpack it");
    }

    @Test
    void a_failing_disk_is_not_called_a_broken_file() {
        StatementFile failing = new StatementFile() {
            @Override
            public String name() {
                return "test";
            }

            @Override
            public InputStream open() {
                return new InputStream() {
                    private int at;

                    @Override
                    public int read() throws IOException {
                        if (at == 500) {
                            throw new IOException("the disk is gone");
                        }
                        return CAMT.charAt(at++);
                    }
                };
            }
        };

        assertThatThrownBy(() -> new DetectingStatementReader().read(failing, new Recording()))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
    }

    @Test
    void a_receiver_that_fails_is_not_called_a_broken_file() {
        assertThatThrownBy(() -> new DetectingStatementReader()
                        .read(StatementFile.of("test", CAMT.getBytes(StandardCharsets.UTF_8)), new FailingSink()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the receiver is full");
    }

    @Test
    void an_amount_that_would_blow_up_is_refused() {
        assertThat(refusal(CAMT.replace(">1.00<", ">1E999999999<"))).hasMessageContaining("1E999999999");
        assertThat(refusal(CAMT.replace(">1.00<", ">" + "9".repeat(40) + "<"))).hasMessageContaining("an amount");
    }

    private static UnreadableStatementException refusal(String text) {
        UnreadableStatementException refused =
                catchThrowableOfType(UnreadableStatementException.class, () -> Recording.of(text));
        assertThat(refused).as("the refusal of the file").isNotNull();
        return refused;
    }
}
