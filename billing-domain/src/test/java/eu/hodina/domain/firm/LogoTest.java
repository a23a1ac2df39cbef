package eu.hodina.domain.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LogoTest {
    private static byte[] png(int width, int height) {
        ByteBuffer file = ByteBuffer.allocate(45);
        file.putLong(0x89504E470D0A1A0AL).putInt(13).putInt(0x49484452);
        file.putInt(width).putInt(height).putInt(0x08060000).put((byte) 0).putInt(0);
        file.putInt(0).putInt(0x49454E44).putInt(0xAE426082);
        return file.array();
    }

    /** SOI, a JFIF segment, DHT, SOF2 of 40 by 120, a scan, EOI. */
    private static byte[] jpeg() {
        ByteBuffer file = ByteBuffer.allocate(40);
        file.putShort((short) 0xFFD8);
        file.putShort((short) 0xFFE0).putShort((short) 6).putInt(0x4A464946);
        file.putShort((short) 0xFFC4).putShort((short) 3).put((byte) 0);
        file.putShort((short) 0xFFC2)
                .putShort((short) 11)
                .put((byte) 8)
                .putShort((short) 40)
                .putShort((short) 120);
        file.put((byte) 1).put(new byte[3]);
        file.position(38);
        file.putShort((short) 0xFFD9);
        return file.array();
    }

    @Test
    void what_it_is_is_told_by_its_content() {
        assertThat(Logo.of(png(120, 40)).toString()).startsWith("image/png 120 x 40, 45 bytes, ");
        assertThat(Logo.of(jpeg()).mediaType()).isEqualTo("image/jpeg");
        assertThat(Logo.of(jpeg()).width()).isEqualTo(120);
        assertThat(Logo.of(jpeg()).height()).isEqualTo(40);
        assertThat(Logo.of(png(120, 40)).toString())
                .isNotEqualTo(Logo.of(png(121, 40)).toString());
    }

    @Test
    void nobody_changes_its_bytes() {
        byte[] given = png(120, 40);
        Logo logo = Logo.of(given);
        given[20] = 7;
        logo.bytes()[20] = 9;
        assertThat(logo).isEqualTo(Logo.of(png(120, 40)));
    }

    @Test
    void what_is_no_whole_picture_is_refused() {
        byte[] broken = Arrays.copyOf(png(120, 40), 44);
        byte[] page =
                "<svg onload=alert(1)>                                        ".getBytes(StandardCharsets.US_ASCII);
        for (byte[] bytes : new byte[][] {{}, {-1}, broken, page, Arrays.copyOf(jpeg(), 39), endless()}) {
            assertThatThrownBy(() -> Logo.of(bytes)).hasMessage("a whole PNG or JPEG picture was expected");
        }
    }

    /** A segment that says it has no length. */
    private static byte[] endless() {
        byte[] bytes = jpeg();
        bytes[4] = 0;
        bytes[5] = 0;
        return bytes;
    }

    @Test
    void one_that_would_unpack_into_a_huge_picture_is_refused() {
        assertThatThrownBy(() -> Logo.of(png(4_001, 1)))
                .hasMessage("a logo has sides of 1 to 4000 pixels, not 4001 x 1");
        assertThatThrownBy(() -> Logo.of(png(-1, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Logo.of(png(0, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Logo.of(new byte[65_537])).hasMessage("a logo has at most 65536 bytes, not 65537");
    }
}
