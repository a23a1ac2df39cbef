package eu.hodina.bankimport.finsta;

import eu.hodina.bankimport.xml.XmlCursor;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.Counterparty;
import eu.hodina.domain.payment.PaymentSymbols;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One {@code FINSTA05}. Its own symbols (…OUR) come before those of the other side (…PAR). */
final class FinstaItem {
    private static final List<String> MESSAGE =
            List.of("PART_ID1_1", "PART_ID1_2", "PART_ID2_1", "PART_ID2_2", "PART_MSG_1", "PART_MSG_2");
    private static final Set<String> NAMES = Set.of(
            "PART_ID1_1",
            "PART_ID1_2",
            "PART_ID2_1",
            "PART_ID2_2",
            "PART_MSG_1",
            "PART_MSG_2",
            "REF_TRANS_SYS",
            "S61_DATUM",
            "DPROCD",
            "S61_CD_INDIK",
            "S61_MENA",
            "S61_CASTKA",
            "S61_POST_NAR",
            "S86_VARSYMOUR",
            "S86_KONSTSYM",
            "S86_SPECSYMOUR",
            "S86_VARSYMPAR",
            "S86_SPECSYMPAR",
            "PART_ACCNO",
            "PART_BANK_ID",
            "PART_ACC_ID");
    /** Of a piece that was cut, perhaps in the middle of a word. */
    private static final int PIECE = 35;

    private final FinstaFields fields = new FinstaFields(NAMES);

    private FinstaItem() {}

    static BankTransaction read(XmlCursor xml, Optional<String> accountCurrency) throws IOException {
        FinstaItem item = new FinstaItem();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            item.fields.take(xml);
        }
        BigDecimal amount =
                item.amount().orElseThrow(() -> xml.refused("an amount (S61_CASTKA) was expected in FINSTA05"));
        return item.toTransaction(amount, accountCurrency);
    }

    /** Signed as it stands; the mark decides only where there is no sign. */
    private Optional<BigDecimal> amount() {
        boolean signed = fields.text("S61_CASTKA")
                .filter(text -> text.startsWith("-") || text.startsWith("+"))
                .isPresent();
        boolean debit = mark().equals("D") || mark().equals("RC");
        return fields.amount("S61_CASTKA").map(amount -> !signed && debit ? amount.negate() : amount);
    }

    /** C, D, RC for a credit that is taken back, RD for a debit. */
    private String mark() {
        return fields.text("S61_CD_INDIK").orElse("");
    }

    private BankTransaction toTransaction(BigDecimal amount, Optional<String> accountCurrency) {
        return BankTransaction.of(amount)
                .booked(fields.date("DPROCD"))
                .valued(fields.date("S61_DATUM"))
                .currency(fields.text("S61_MENA").or(() -> accountCurrency))
                .reversal(mark().startsWith("R"))
                .reference(fields.text("REF_TRANS_SYS"))
                .counterparty(new Counterparty(
                        fields.text("PART_ACC_ID"), fields.text("PART_ACCNO"), fields.text("PART_BANK_ID")))
                .symbols(symbols())
                .message(message())
                .build();
    }

    private PaymentSymbols symbols() {
        PaymentSymbols ours = PaymentSymbols.find(
                fields.text("S86_VARSYMOUR").orElse(""),
                fields.text("S86_KONSTSYM").orElse(""),
                fields.text("S86_SPECSYMOUR").orElse(""));
        PaymentSymbols theirs = PaymentSymbols.find(
                fields.text("S86_VARSYMPAR").orElse(""),
                "",
                fields.text("S86_SPECSYMPAR").orElse(""));
        return new PaymentSymbols(
                ours.variable().or(theirs::variable),
                ours.constant(),
                ours.specific().or(theirs::specific));
    }

    /** What the payer wrote; without it, what the bank calls the item. */
    private Optional<String> message() {
        StringBuilder message = new StringBuilder();
        int last = PIECE;
        for (String name : MESSAGE) {
            String piece = fields.text(name).orElse("");
            message.append(piece.isEmpty() || last == PIECE ? "" : " ").append(piece);
            last = piece.isEmpty() ? last : piece.length();
        }
        return message.isEmpty() ? fields.text("S61_POST_NAR") : Optional.of(message.toString());
    }
}
