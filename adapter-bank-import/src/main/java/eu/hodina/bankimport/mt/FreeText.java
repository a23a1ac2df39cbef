package eu.hodina.bankimport.mt;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Field 86 as words; of the banks that are known by their header, also the account and the name that begin it. */
final class FreeText {
    private static final Pattern ING = Pattern.compile("(\\d{10}) .*");
    private static final Pattern SNS = Pattern.compile("(\\d{10}) (.*)");
    private static final Pattern ABN_GIRO = Pattern.compile("GIRO +(\\d{3,9}) (.*?)(?: {2}.*)?");
    private static final Pattern ABN_BANK = Pattern.compile("(\\d{2}\\.\\d{2}\\.\\d{2}\\.\\d{3}) +(.*?)(?: {2}.*)?");
    /** Knab: {@code REK: NL65INGB0123456789/NAAM: PICQER}. */
    private static final Pattern KNAB = Pattern.compile("REK: ([A-Z]{2}\\d{2}[A-Z0-9]{6,30})/NAAM: (.*)");
    /** UniCredit in Slovakia: from (Z) or to (NA) an account. */
    private static final Pattern UNICREDIT_SK = Pattern.compile("(?:^|\\s)(?:Z|NA):([A-Z0-9/-]{5,34})(?=\\s|$)");

    private FreeText() {}

    static void read(List<String> lines, String words, MtSource source, MtDetails details) {
        String first = lines.isEmpty() ? "" : lines.get(0);
        details.message = words.strip();
        if (source.isIng()) {
            take(ING.matcher(first), details);
        } else if (source.isSns()) {
            take(SNS.matcher(first), details);
        } else if (source.isAbnAmro()) {
            take(ABN_GIRO.matcher(first), details);
            take(ABN_BANK.matcher(first), details);
        }
        for (String line : lines) {
            if (line.startsWith("REK: ")) {
                take(KNAB.matcher(line), details);
            }
        }
        if (words.contains("Z:") || words.contains("NA:")) {
            Matcher account = UNICREDIT_SK.matcher(words);
            if (account.find()) {
                details.accountAndBank(account.group(1));
            }
        }
    }

    private static void take(Matcher beginning, MtDetails details) {
        if (beginning.matches()) {
            details.account = beginning.group(1);
            details.name = beginning.groupCount() > 1 ? beginning.group(2).strip() : "";
        }
    }
}
