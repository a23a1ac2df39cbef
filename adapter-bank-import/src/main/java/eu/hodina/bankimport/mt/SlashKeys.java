package eu.hodina.bankimport.mt;

import java.util.Set;

/**
 * Field 86 as Dutch and Belgian banks structure it, keys between slashes: {@code /EREF/20260042/BENM//NAME/ACME/REMI/Invoice
 * 42}.
 */
final class SlashKeys {
    private static final Set<String> KEYS = Set.of(
            "TRTP",
            "TRCD",
            "IBAN",
            "BIC",
            "NAME",
            "REMI",
            "EREF",
            "PREF",
            "MARF",
            "CSID",
            "BENM",
            "ORDP",
            "ISDT",
            "CNTP",
            "PURP",
            "ULTD",
            "ULTB",
            "ULTC",
            "RTRN",
            "KREF",
            "ADDR",
            "SVCL",
            "BUSP",
            "ACCW",
            "CDTRREFTP",
            "CDTRREF",
            "OCMT",
            "EXCH",
            "CHGS",
            "CHGT",
            "ID");

    private SlashKeys() {}

    static boolean fit(String text) {
        return text.length() > 3 && text.charAt(0) == '/' && keyEnd(text, 0) > 0;
    }

    /** Where the slash after the key is whose first slash is there; -1 where no key begins. */
    private static int keyEnd(String text, int slash) {
        int end = text.indexOf('/', slash + 1);
        return end > 0 && end - slash <= 10 && KEYS.contains(text.substring(slash + 1, end)) ? end : -1;
    }

    static void read(String text, MtDetails details) {
        int slash = 0;
        while (slash >= 0) {
            int value = keyEnd(text, slash) + 1;
            int following = next(text, value - 1);
            take(
                    text.substring(slash + 1, value - 1),
                    text.substring(value, following < 0 ? text.length() : Math.max(value, following)),
                    details);
            slash = following;
        }
    }

    /** The slash that ends a key may begin the next one: {@code /BENM//NAME/}. */
    private static int next(String text, int from) {
        int slash = text.indexOf('/', from);
        while (slash >= 0 && keyEnd(text, slash) < 0) {
            slash = text.indexOf('/', slash + 1);
        }
        return slash;
    }

    private static void take(String key, String value, MtDetails details) {
        switch (key) {
            case "EREF", "PREF" -> details.endToEnd = details.endToEnd.isEmpty() ? trimmed(value) : details.endToEnd;
            case "NAME" -> details.name = details.name.isEmpty() ? trimmed(value) : details.name;
            case "IBAN" -> details.account = trimmed(value);
            case "BIC" -> details.bank = trimmed(value);
            case "CNTP" -> counterparty(value, details);
            case "REMI" -> remittance(value, details);
            case "CDTRREF" -> details.creditor = trimmed(value);
            default -> {
                // mandates, dates, purposes
            }
        }
    }

    /** ING: account, BIC, name and city between slashes. */
    private static void counterparty(String value, MtDetails details) {
        String[] parts = value.split("/", -1);
        details.account = parts[0].strip();
        details.bank = parts.length > 1 ? parts[1].strip() : "";
        details.name = parts.length > 2 ? parts[2].strip() : "";
    }

    /** ING: {@code USTD//words/}, or {@code STRD/CUR/reference/}. */
    private static void remittance(String value, MtDetails details) {
        if (value.startsWith("USTD//")) {
            details.message = trimmed(value.substring(6));
        } else if (value.startsWith("STRD/")) {
            String structured = trimmed(value.substring(5));
            details.creditor = structured.substring(structured.indexOf('/') + 1);
        } else {
            details.message = trimmed(value);
        }
    }

    private static String trimmed(String value) {
        int end = value.length();
        while (end > 0 && (value.charAt(end - 1) == '/' || value.charAt(end - 1) <= ' ')) {
            end--;
        }
        return value.substring(0, end).strip();
    }
}
