package eu.hodina.domain.payment;

import java.util.Collection;
import java.util.Set;

/** What a piece of evidence weighs. */
final class Points {
    private static final Set<MatchReason> NAMING = Set.of(
            MatchReason.SYMBOL_EQUAL,
            MatchReason.SYMBOL_IN_TEXT,
            MatchReason.SYMBOL_IN_REFERENCE,
            MatchReason.SYMBOL_IN_SPECIFIC,
            MatchReason.NUMBER_IN_TEXT);

    private Points() {}

    static int of(Collection<MatchReason> reasons) {
        int sum = 0;
        for (MatchReason reason : reasons) {
            sum += of(reason);
        }
        return sum;
    }

    /** Whether the payer wrote something that names the document. */
    static boolean isNaming(MatchReason reason) {
        return NAMING.contains(reason);
    }

    static int of(MatchReason reason) {
        return switch (reason) {
            case SYMBOL_EQUAL -> 60;
            case NUMBER_IN_TEXT, SYMBOL_IN_REFERENCE -> 50;
            case SYMBOL_IN_TEXT -> 45;
            case SYMBOL_IN_SPECIFIC, AMOUNT_EQUAL -> 40;
            case SENDER_KNOWN -> 30;
            case ROUNDED_UP, ROUNDED_DOWN, FEE_DEDUCTED -> 20;
            case NAME_EQUAL -> 20;
            case AMOUNT_LESS -> 10;
            case AMOUNT_MORE -> 5;
            case SUM_OF_SEVERAL -> -5;
            case SENDER_OF_ANOTHER_CLIENT -> -30;
            default -> 0;
        };
    }
}
