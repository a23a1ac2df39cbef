package eu.hodina.app.reconcile;

import eu.hodina.app.statement.PrintableText;
import eu.hodina.application.ReaderFormat;
import eu.hodina.application.Texts;
import eu.hodina.application.payment.ImportReport;
import eu.hodina.application.payment.MatchText;
import eu.hodina.application.payment.ReconcileBooks;
import eu.hodina.application.payment.ReconciledTransaction;
import eu.hodina.application.payment.ReconciledTransaction.Part;
import eu.hodina.application.payment.Reconciliation;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.invoice.PaymentState;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.MatchReason;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What statements pay, for people: a line a transaction, the sums, and what needs a person with what it looks like. */
final class ReconcileTable {
    static final String TEXTS = "eu.hodina.app.reconcile.ReconcileTable";

    /** So many of those for a person; the other forms have all. */
    private static final int SHOWN = 50;

    /** Reasons of one that needs a person. */
    private static final int REASONS = 3;

    private static final List<String> COLUMNS =
            List.of("place", "day", "amount", "kind", "certain", "documents", "rest", "reason");
    private static final List<Integer> WIDEST = List.of(40, 20, 24, 20, 7, 44, 20, 90);
    private static final List<Integer> NUMBERS = List.of(2, 6);

    private final Texts texts;
    private final MatchText words;
    private final ReaderFormat format;

    private ReconcileTable(Language language) {
        this.texts = Texts.of(TEXTS, language);
        this.words = MatchText.in(language);
        this.format = ReaderFormat.of(language);
    }

    static ReconcileTable of(Language language) {
        return new ReconcileTable(language);
    }

    /** One line a file: {@code a.xml: 3 new of 5, 2 known, 1 certain, 2 for a person}. */
    static String counts(ImportReport report, long needPerson, Texts texts) {
        return texts.text(
                report.repeated() ? "repeated" : "counts",
                report.file(),
                String.valueOf(report.added()),
                String.valueOf(report.transactions()),
                String.valueOf(report.known()),
                String.valueOf(report.matched()),
                String.valueOf(needPerson));
    }

    /** Credits of this file for a person, also those that were known. */
    static long needPerson(ImportReport report, ReconcileBooks.Outcome outcome) {
        return outcome.answer().transactions().stream()
                .filter(one -> one.file().equals(report.file()) && one.needsPerson())
                .count();
    }

    /** Over the books. */
    void write(ReconcileBooks.Outcome outcome, Writer out) throws IOException {
        for (ImportReport report : outcome.reports()) {
            line(out, counts(report, needPerson(report, outcome), texts));
            for (String account : report.foreignAccounts()) {
                line(out, "  " + texts.text("foreign", account));
            }
            for (String warning : report.warnings()) {
                line(out, "  ! " + warning);
            }
        }
        if (!outcome.answer().transactions().isEmpty()) {
            line(out, "");
        }
        write(outcome.answer(), out);
        ReconcileBooks.Earlier earlier = outcome.earlier();
        if (earlier.booked() > 0 || earlier.waiting() > 0) {
            line(out, texts.text("earlier", String.valueOf(earlier.booked()), String.valueOf(earlier.waiting())));
        }
    }

    void write(Reconciliation answer, Writer out) throws IOException {
        if (!answer.transactions().isEmpty()) {
            rows(answer, out);
            line(out, "");
        }
        long certain = answer.transactions().stream()
                .filter(ReconciledTransaction::isCertain)
                .count();
        line(
                out,
                texts.text(
                        "sum",
                        String.valueOf(answer.transactions().size()),
                        String.valueOf(certain),
                        String.valueOf(answer.needPerson())));
        line(
                out,
                texts.text(
                        "documents.sum", states(answer, PaymentState.PAID), states(answer, PaymentState.PARTLY_PAID)));
        if (answer.needPerson() > 0) {
            people(answer, out);
        }
    }

    private static String states(Reconciliation answer, PaymentState state) {
        return String.valueOf(
                answer.items().stream().filter(item -> item.state() == state).count());
    }

    /** Twice through, since there may be many: once for the widths. */
    private void rows(Reconciliation answer, Writer out) throws IOException {
        List<String> titles =
                COLUMNS.stream().map(column -> texts.text("column." + column)).toList();
        int[] widths = new int[COLUMNS.size()];
        widen(widths, titles);
        answer.transactions().forEach(one -> widen(widths, cells(one)));
        row(titles, widths, out);
        for (ReconciledTransaction one : answer.transactions()) {
            row(cells(one), widths, out);
        }
    }

    private static void widen(int[] widths, List<String> cells) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], cells.get(i).length());
        }
    }

    private static void row(List<String> cells, int[] widths, Writer out) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String room = " ".repeat(widths[i] - cells.get(i).length());
            text.append(NUMBERS.contains(i) ? room + cells.get(i) : cells.get(i) + room)
                    .append("  ");
        }
        line(out, text.toString().stripTrailing());
    }

    private List<String> cells(ReconciledTransaction one) {
        List<String> cells = List.of(
                place(one),
                day(one.transaction()),
                amount(one.transaction()),
                words.of(one.kind()),
                texts.text(one.isCertain() ? "yes" : "no"),
                documents(one.allocations()),
                rest(one),
                one.reasons().stream().findFirst().map(this::reason).orElse(""));
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            shown.add(shortened(PrintableText.of(cells.get(i)), WIDEST.get(i)));
        }
        return shown;
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    /** The name of the file without its folders, the statement, and the item from 0. */
    private static String place(ReconciledTransaction one) {
        String file = one.file().substring(one.file().lastIndexOf('/') + 1);
        return file + " " + one.statement() + "/" + one.index();
    }

    private String day(BankTransaction transaction) {
        return transaction.booked().or(transaction::valued).map(format::date).orElse("");
    }

    private String amount(BankTransaction transaction) {
        return transaction
                .money()
                .map(format::money)
                .orElseGet(() -> transaction.amount().toPlainString()
                        + transaction.currency().map(code -> " " + code).orElse(""));
    }

    private String documents(List<Part> parts) {
        return parts.stream()
                .map(part -> part.number() + " " + format.amount(part.amount()))
                .collect(Collectors.joining(", "));
    }

    private String rest(ReconciledTransaction one) {
        return one.match().map(match -> format.amount(match.unallocated())).orElse("");
    }

    private String reason(String code) {
        for (MatchReason reason : MatchReason.values()) {
            if (reason.name().equals(code)) {
                return words.of(reason);
            }
        }
        return texts.text("passed." + code);
    }

    private void people(Reconciliation answer, Writer out) throws IOException {
        line(out, "");
        line(out, texts.text("people"));
        List<ReconciledTransaction> shown = answer.transactions().stream()
                .filter(ReconciledTransaction::needsPerson)
                .limit(SHOWN)
                .toList();
        for (ReconciledTransaction one : shown) {
            line(out, "  " + place(one) + ": " + amount(one.transaction()) + sender(one.transaction()));
            line(out, "    " + answer(words.of(one.kind()), one.allocations(), one.reasons()));
            if (one.runnerUp().isPresent()) {
                ReconciledTransaction.Other other = one.runnerUp().get();
                line(
                        out,
                        "    " + texts.text("or") + " "
                                + answer(words.of(other.kind()), other.allocations(), other.reasons()));
            }
        }
        if (answer.needPerson() > shown.size()) {
            line(out, "  " + texts.text("more", String.valueOf(answer.needPerson() - shown.size())));
        }
    }

    private String answer(String kind, List<Part> parts, List<String> reasons) {
        return kind + (parts.isEmpty() ? "" : " " + documents(parts)) + ": "
                + reasons.stream().limit(REASONS).map(this::reason).collect(Collectors.joining(" "));
    }

    private String sender(BankTransaction transaction) {
        Optional<String> name = transaction
                .counterparty()
                .name()
                .or(() -> transaction.counterparty().account());
        return name.map(text -> " " + texts.text("from", text)).orElse("")
                + transaction
                        .symbols()
                        .variable()
                        .map(text -> ", " + texts.text("symbol", text))
                        .orElse("");
    }

    private static void line(Writer out, String text) throws IOException {
        out.write(PrintableText.of(text));
        out.write(System.lineSeparator());
    }
}
