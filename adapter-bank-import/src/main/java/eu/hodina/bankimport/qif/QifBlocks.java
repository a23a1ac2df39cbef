package eu.hodina.bankimport.qif;

import java.util.Locale;
import java.util.Set;

/** Follows the headings of a QIF file: whether its lines are movements of money, or a list of something else. */
final class QifBlocks {
    private static final Set<String> MONEY = Set.of("bank", "cash", "ccard", "otha", "othl");

    private boolean money;

    /** Takes in a heading: {@code !Type:Bank} begins movements, {@code !Type:Cat} a list; {@code !Option} neither. */
    boolean isHeading(String line) {
        if (!line.startsWith("!")) {
            return false;
        }
        String heading = name(line);
        if (heading.startsWith("type:")) {
            money = MONEY.contains(heading.substring(5));
        } else if (heading.startsWith("account")) {
            money = false;
        }
        return true;
    }

    /** Whether a heading ends what stands before it: {@code !Type:Bank} does, {@code !Option:AutoSwitch} does not. */
    static boolean isEnd(String line) {
        String heading = name(line);
        return heading.startsWith("type:") || heading.startsWith("account");
    }

    /** Without the mark and blanks, in small letters. */
    private static String name(String line) {
        return line.substring(1).strip().toLowerCase(Locale.ROOT).replace(" ", "");
    }

    /** Whether the lines here are movements. */
    boolean isMoney() {
        return money;
    }
}
