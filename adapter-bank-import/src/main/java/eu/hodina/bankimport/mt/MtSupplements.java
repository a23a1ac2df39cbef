package eu.hodina.bankimport.mt;

import eu.hodina.domain.firm.Iban;
import java.util.List;

/** What field 61 says after its kind of booking, and in the lines that supplement it. */
final class MtSupplements {
    private MtSupplements() {}

    static void read(MtPosting posting, List<String> supplements, MtSource source, MtDetails details) {
        for (String supplement : supplements) {
            String text = supplement.strip();
            // /OCMT/EUR12,50 and its like: amounts, charges, rates
            if (text.isEmpty() || text.startsWith("/")) {
                continue;
            }
            boolean account = source.isRabobank()
                    ? isRabobankAccount(text)
                    : Iban.find(text).isPresent();
            if (details.account.isEmpty() && account) {
                details.account = text;
            } else if (details.name.isEmpty() && source.isSns()) {
                details.name = text;
            }
        }
        if (source.isRabobank()) {
            readOldRabobank(posting.ownerReference(), details);
        }
    }

    /** 16 columns of account, then the name. */
    private static void readOldRabobank(String reference, MtDetails details) {
        String account =
                reference.substring(0, Math.min(16, reference.length())).strip();
        if (details.account.isEmpty() && isRabobankAccount(account)) {
            details.account = account;
        }
        if (details.name.isEmpty() && reference.length() > 16) {
            details.name = reference.substring(16);
        }
    }

    /** {@code NL70ABNA0987654321}, {@code 0733959555}, or {@code P001234567} of the former Postbank. */
    private static boolean isRabobankAccount(String text) {
        return text.matches("P?\\d{7,16}|[A-Z]{2}\\d{2}[A-Z0-9]{10,30}");
    }
}
