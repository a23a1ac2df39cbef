package eu.hodina.bankimport.mt;

import eu.hodina.bankimport.file.TextLine;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.TransactionStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Field 61, the lines that supplement it, and the fields 86 after it. */
final class MtItem {
    /** The standard has 6 lines of 65 characters; some banks write more. */
    private static final int LONGEST = 65_536;

    private final TextLine line;
    private final MtDays days;
    private final int start;
    private final MtInformation information;
    private List<String> supplements = List.of();
    private String text;
    private Optional<MtPosting> posting;
    private int length;

    MtItem(TextLine line, int start, MtDays days, MtInformation information) {
        this.line = line;
        this.days = days;
        this.start = start;
        this.information = information;
        information.clear();
        text = line.text();
        posting = MtPosting.find(new MtCursor(line, text, start), days);
    }

    void addSupplement(TextLine more) {
        require(more);
        if (posting.isPresent()) {
            supplements = supplements.isEmpty() ? new ArrayList<>(2) : supplements;
            supplements.add(more.text());
        } else {
            text += more.text();
            posting = MtPosting.find(new MtCursor(line, text, start), days);
        }
    }

    void addInformation(TextLine more, int from) {
        require(more);
        information.add(more.text(), from);
    }

    private void require(TextLine more) {
        length += more.text().length();
        if (length > LONGEST) {
            throw more.refused(1, "an item has more than " + LONGEST + " characters");
        }
    }

    BankTransaction toTransaction(Optional<String> currency, MtSource source) {
        MtPosting found = posting.orElseThrow(() -> {
            MtCursor field = new MtCursor(line, text, text.length());
            return field.expected("an amount and a kind of booking such as NTRF");
        });
        MtDetails details = information.details(found, supplements, source);
        return BankTransaction.of(found.amount())
                .valued(found.valued())
                .booked(found.booked())
                .currency(currency)
                .status(found.expected() ? TransactionStatus.PENDING : TransactionStatus.BOOKED)
                .reversal(found.reversal())
                .reference(found.reference())
                .counterparty(details.counterparty())
                .symbols(details.symbols())
                .endToEndId(details.endToEndId())
                .creditorReference(details.creditorReference())
                .message(details.message())
                .build();
    }
}
