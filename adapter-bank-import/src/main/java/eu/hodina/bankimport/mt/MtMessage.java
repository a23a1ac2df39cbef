package eu.hodina.bankimport.mt;

import eu.hodina.bankimport.file.TextLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The fields of one message that stand once in it. */
final class MtMessage {
    final TextLine begin;
    Optional<String> account = Optional.empty();
    Optional<String> number = Optional.empty();
    int page;
    Optional<MtBalance> opening = Optional.empty();
    Optional<MtBalance> closing = Optional.empty();
    Optional<LocalDate> reportDay = Optional.empty();
    Optional<String> floorCurrency = Optional.empty();
    final MtTotals totals = new MtTotals();
    /** Of its booked items. */
    BigDecimal movements = BigDecimal.ZERO;

    MtMessage(TextLine begin) {
        this.begin = begin;
    }

    /** Field 28C: number and page, {@code 00121/00002} or {@code 7}; zeros are no number. */
    void number(String text) {
        int slash = text.indexOf('/');
        String statement = (slash < 0 ? text : text.substring(0, slash)).strip();
        String sheet = slash < 0 ? "" : text.substring(slash + 1).strip();
        number = Optional.of(withoutZeros(statement)).filter(found -> !found.isEmpty());
        page = MtAccount.isDigits(sheet) && sheet.length() <= 9 ? Integer.parseInt(sheet) : 0;
    }

    private static String withoutZeros(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '0') {
            start++;
        }
        return text.substring(start);
    }

    Optional<String> currency() {
        return opening.or(() -> closing).map(MtBalance::currency).or(() -> floorCurrency);
    }

    /** Whether this goes on with the statement that the page before left open. */
    boolean continues(MtMessage before) {
        return opening.filter(MtBalance::interim).isPresent()
                && before.closing.filter(MtBalance::interim).isPresent()
                && account.equals(before.account)
                && number.equals(before.number)
                && currency().equals(before.currency())
                && (page == 0 || page == before.page + 1);
    }

    /** For messages: {@code statement 121, page 2}. */
    String name() {
        String statement = "statement " + number.orElse("of line " + begin.number());
        return page > 1 || closing.filter(MtBalance::interim).isPresent() ? statement + ", page " + page : statement;
    }
}
