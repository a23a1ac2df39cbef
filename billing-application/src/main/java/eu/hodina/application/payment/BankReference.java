package eu.hodina.application.payment;

import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.StatementFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which of the references in a file tell a transaction from all others of its account (formats.md 8). */
final class BankReference {
    /** What banks write where they have no reference. */
    private static final Set<String> NO_REFERENCE = Set.of("NONREF", "NOTPROVIDED", "NOREF", "N/A");

    /** Fio banka gives one id to a movement, in all its formats. */
    private static final String FIO = "2010";

    private BankReference() {}

    /** Without leading zeros; none for what only numbers the rows of a day, as the documents of an ABO file do. */
    static Optional<String> trusted(StatementFormat format, String account, BankTransaction transaction) {
        if (format == StatementFormat.ABO && !isFio(account) || format == StatementFormat.QIF) {
            return Optional.empty();
        }
        return transaction
                .reference()
                .map(text -> text.strip().replaceFirst("^0+", ""))
                .filter(text -> !text.isEmpty() && !NO_REFERENCE.contains(text.toUpperCase(Locale.ROOT)));
    }

    /** Whether the references of two formats are of one system, so that different ones tell different transactions. */
    static boolean isOneSystem(String account, StatementFormat one, StatementFormat other) {
        return isFio(account) || family(one) == family(other);
    }

    private static StatementFormat family(StatementFormat format) {
        return switch (format) {
            case CAMT052, CAMT054 -> StatementFormat.CAMT053;
            case MT942 -> StatementFormat.MT940;
            case FIO_XML, FIO_CSV -> StatementFormat.FIO_JSON;
            default -> format;
        };
    }

    private static boolean isFio(String account) {
        return account.length() == 24 && account.startsWith("CZ") && account.startsWith(FIO, 4);
    }
}
