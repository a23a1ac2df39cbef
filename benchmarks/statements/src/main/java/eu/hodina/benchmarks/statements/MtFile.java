package eu.hodina.benchmarks.statements;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes an MT940 in the dialect of ČSOB, one message with the blocks that Prowide needs: some 230 bytes an item, half of
 * them in field 86, symbols, names and messages, no letters beyond ASCII, as SWIFT's own set has none.
 */
final class MtFile {

    private MtFile() {}

    static void write(Path file, int items) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
            out.write(
                    "{1:F01CEKOCZPPAXXX0000000000}{2:I940CEKOCZPPXXXXN}{4:\r\n:20:FIRMA S.R.O.\r\n:25:0800/192000145399\r\n"
                            + ":28C:00042/001\r\n:60F:C261001CZK100000,00\r\n");
            long cents = 10_000_000;
            for (int i = 0; i < items; i++) {
                out.write(item(i));
                cents += signed(i);
            }
            out.write(":62F:" + (cents < 0 ? "D" : "C") + "261031CZK" + amount(Math.abs(cents)) + "\r\n-}\r\n");
        }
    }

    private static long signed(int i) {
        long cents = 10_000 + i % 90_000;
        return i % 5 == 4 ? -cents : cents;
    }

    private static String amount(long cents) {
        return cents / 100 + "," + cents / 10 % 10 + cents % 10;
    }

    private static String item(int i) {
        String day = "10" + (i % 31 < 9 ? "0" : "") + (1 + i % 31);
        return ":61:26" + day + day + (signed(i) < 0 ? "D" : "C") + amount(Math.abs(signed(i))) + "FMSC //"
                + (7_000_000_000L + i) + "\r\n:86:111?00DREVOVYROBA ZAK " + i % 1_000
                + "?20ZAUCT.PLATBA?21000000-0181582348/0300\r\n?22VS:" + (2_026_000_000L + i)
                + "?23SS:?24KS:0308\r\n?25Platba za ucetni sluzby, ri?26jen " + i % 100 + "\r\n?27.?28.\r\n?29VS:"
                + (2_026_000_000L + i) + "?30SS:\r\n";
    }
}
