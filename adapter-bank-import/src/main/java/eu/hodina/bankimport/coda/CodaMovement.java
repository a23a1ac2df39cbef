package eu.hodina.bankimport.coda;

import eu.hodina.bankimport.file.FixedRecord;
import eu.hodina.bankimport.file.StructuredReferences;
import eu.hodina.bankimport.file.Symbols;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.Counterparty;
import java.math.BigDecimal;
import java.util.Optional;

/** A movement or a detail of one: record 2.1, the 2.2 and 2.3 that go on with it, and the information (3) to it. */
final class CodaMovement {
    private static final int MOST_INFORMATION = 65_536;
    /** Where the payer's words stand in the communication 127 of a SEPA direct debit, after dates and the mandate. */
    private static final int DEBIT_WORDS = 79;

    private static final int DEBIT_WORDS_END = 141;
    /** Most currencies have no third decimal. */
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private final FixedRecord line;
    private final BigDecimal amount;
    private final StringBuilder communication;
    private final StringBuilder information = new StringBuilder();
    private Optional<String> endToEnd = Optional.empty();
    private Optional<String> bank = Optional.empty();
    private Optional<String> account = Optional.empty();
    private Optional<String> name = Optional.empty();

    CodaMovement(FixedRecord line) {
        this.line = line;
        amount = signed(line, 32, "the amount");
        communication = new StringBuilder(padded(line, 63, 115));
    }

    /** A sign (0 credit, 1 debit) and an amount of 12 digits and 3 decimals. */
    static BigDecimal signed(FixedRecord line, int first, String what) {
        BigDecimal exact = line.amount(first + 1, first + 15, 3, what);
        boolean third = exact.remainder(HUNDREDTH).signum() != 0;
        BigDecimal amount = third ? exact : exact.setScale(2);
        return switch (line.field(first, first)) {
            case "0" -> amount;
            case "1" -> amount.negate();
            default -> throw line.expected(first, "0 (credit) or 1 (debit) before " + what, line.field(first, first));
        };
    }

    private static String padded(FixedRecord line, int first, int last) {
        String text = line.field(first, last);
        return text + " ".repeat(last - first + 1 - text.length());
    }

    String sequence() {
        return line.field(3, 6);
    }

    boolean isDetail() {
        return !line.field(7, 10).equals("0000");
    }

    /** Whether details that follow are payments of their own: the sum of a batch, by the bank's or the customer's wish. */
    boolean isSum() {
        String type = line.field(54, 54);
        return type.equals("1") || type.equals("2");
    }

    BigDecimal amount() {
        return amount;
    }

    long lineNumber() {
        return line.line().number();
    }

    void add(FixedRecord more) {
        switch (more.field(1, 2)) {
            case "22" -> {
                communication.append(padded(more, 11, 63));
                endToEnd = more.words(64, 98).filter(id -> !id.equals("NOTPROVIDED"));
                bank = more.words(99, 109);
            }
            case "23" -> {
                account = more.words(11, 44);
                name = more.words(48, 82);
                communication.append(padded(more, 83, 125));
            }
            // structured information repeats what is in the movement
            case "31" -> inform(more, more.field(40, 40).equals("1") ? "" : more.field(41, 113));
            case "32" -> inform(more, more.field(11, 115));
            default -> inform(more, more.field(11, 100));
        }
    }

    private void inform(FixedRecord more, String words) {
        if (information.length() + words.length() > MOST_INFORMATION) {
            throw more.refused(1, "a movement has more than " + MOST_INFORMATION + " characters of information");
        }
        information.append(words).append(' ');
    }

    /** @param batch the reference of the sum that it is a part of */
    BankTransaction toTransaction(Optional<String> currency, Optional<String> batch) {
        String type = line.field(62, 62).equals("1") ? communication.substring(0, 3) : "";
        boolean reference = type.equals("101") || type.equals("102");
        Optional<String> digits =
                Optional.of(communication.substring(3, 15)).filter(text -> reference && FixedRecord.isDigits(text));
        Optional<String> message = words(message(type, digits.isPresent()));
        return BankTransaction.of(amount)
                .booked(line.date(116, "the booking date"))
                .valued(line.date(48, "the value date"))
                .currency(currency)
                .reference(reference())
                .batch(batch)
                .counterparty(new Counterparty(name, account, bank))
                .symbols(Symbols.in(message.orElse("")))
                .endToEndId(endToEnd)
                .creditorReference(
                        digits.map(StructuredReferences::belgian).or(() -> message.flatMap(StructuredReferences::find)))
                .message(message)
                .build();
    }

    Optional<String> reference() {
        return line.words(11, 31).filter(text -> !text.matches("0*"));
    }

    private String message(String type, boolean isReference) {
        if (isReference) {
            return information.toString();
        }
        if (type.equals("127") && communication.length() >= DEBIT_WORDS_END + 3) {
            return communication.substring(DEBIT_WORDS + 3, DEBIT_WORDS_END + 3);
        }
        String words = type.isEmpty() ? communication.toString() : communication.substring(3);
        return words.isBlank() ? information.toString() : words + information;
    }

    private static Optional<String> words(String text) {
        return Optional.of(text.strip().replaceAll("\\s+", " ")).filter(found -> !found.isEmpty());
    }
}
