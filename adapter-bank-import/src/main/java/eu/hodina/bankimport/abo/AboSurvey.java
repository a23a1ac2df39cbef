package eu.hodina.bankimport.abo;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.bankimport.file.FixedRecord;
import eu.hodina.bankimport.file.TextLine;
import eu.hodina.bankimport.file.TextLines;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The first walk through an ABO file: how its accounts are written, which bank's posting codes it has, and in which
 * currency each statement is. All three show only when the whole has been seen.
 */
final class AboSurvey {
    private final BitSet savings = new BitSet();
    private final BitSet decided = new BitSet();
    private final List<String> currencies = new ArrayList<>();
    private final Set<String> accounts = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private boolean savingsMarks;
    private int ownPlain;
    private int ownPermuted;
    private int otherPlain;
    private int otherPermuted;

    private BigDecimal difference = BigDecimal.ZERO;
    private BigDecimal savingsDifference = BigDecimal.ZERO;

    private AboSurvey() {}

    static AboSurvey of(StatementFile file, Charset charset) throws IOException {
        AboSurvey survey = new AboSurvey();
        try (TextLines lines = TextLines.open(file, charset, AboReader.LONGEST_LINE)) {
            for (Optional<TextLine> next = lines.nextFilled(); next.isPresent(); next = lines.nextFilled()) {
                FixedRecord line = new FixedRecord(next.get());
                switch (line.field(1, 3)) {
                    case "074" -> survey.addHeader(AboHeader.parse(line));
                    case "075" -> survey.addItem(line);
                    default -> {
                        // continuations decide nothing
                    }
                }
            }
        }
        survey.decide();
        return survey;
    }

    private void addHeader(AboHeader header) {
        decide();
        currencies.add("");
        difference = header.opening().subtract(header.closing());
        savingsDifference = difference;
        if (accounts.size() < 2) {
            accounts.add(header.account());
        }
        if (AboAccount.isAccount(header.account())) {
            ownPlain += AboAccount.passes(header.account()) ? 1 : 0;
            ownPermuted += AboAccount.passes(AboAccount.fromPermuted(header.account())) ? 1 : 0;
        }
    }

    private void addItem(FixedRecord line) {
        AboItem.requireLength(line);
        if (currencies.isEmpty()) {
            throw line.refused(1, "a statement header (074) was expected before the first item (075)");
        }
        PostingCode code = PostingCode.parse(line);
        BigDecimal amount = line.amount(49, 60, 2, "the amount");
        difference = difference.add(code.signed(amount, false));
        savingsDifference = savingsDifference.add(code.signed(amount, true));
        savingsMarks |= code == PostingCode.THREE || line.field(119, 119).equals("1");
        AboItem.currency(line).ifPresent(this::addCurrency);
        String other = line.field(20, 35);
        if (AboAccount.isAccount(other)) {
            otherPlain += AboAccount.passes(other) ? 1 : 0;
            otherPermuted += AboAccount.passes(AboAccount.fromPermuted(other)) ? 1 : 0;
        }
    }

    private void addCurrency(String code) {
        int last = currencies.size() - 1;
        String before = currencies.get(last);
        currencies.set(last, before.isEmpty() || before.equals(code) ? code : "?");
        known.add(code);
    }

    /** The reading that balances is the right one, if only one does. */
    private void decide() {
        int block = currencies.size() - 1;
        boolean plainBalances = difference.signum() == 0;
        boolean savingsBalances = savingsDifference.signum() == 0;
        if (block >= 0 && plainBalances != savingsBalances) {
            decided.set(block);
            savings.set(block, savingsBalances);
        }
    }

    /** Whether that statement, from 0, has the posting codes of Česká spořitelna. */
    boolean hasSavingsCodes(int block) {
        return decided.get(block) ? savings.get(block) : savingsMarks;
    }

    /** Of all items of that statement, from 0; a day without items takes it from the other days of the account. */
    Optional<String> currency(int block) {
        String own = currencies.get(block);
        if (!own.isEmpty()) {
            return own.equals("?") ? Optional.empty() : Optional.of(own);
        }
        boolean sole = accounts.size() == 1 && known.size() == 1;
        return sole ? known.stream().findFirst() : Optional.empty();
    }

    /** In the order of prefix and number, as people write it. */
    String plain(String account) {
        return AboAccount.isAccount(account) && isPermuted() ? AboAccount.fromPermuted(account) : account;
    }

    private boolean isPermuted() {
        return ownPermuted == ownPlain ? otherPermuted > otherPlain : ownPermuted > ownPlain;
    }
}
