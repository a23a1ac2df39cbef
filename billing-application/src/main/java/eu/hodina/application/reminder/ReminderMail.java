package eu.hodina.application.reminder;

import eu.hodina.application.ReaderFormat;
import eu.hodina.application.Texts;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.MailId;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.payment.OpenInvoice;
import eu.hodina.domain.reminder.OverdueInvoice;
import eu.hodina.domain.reminder.ReminderPlan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The mail of a letter, in the client's language, polite and factual (handbook 6.3), with the documents of its invoices
 * attached. A policy with more than three levels keeps speaking as on the third.
 */
final class ReminderMail {
    private static final int LAST_WORDING = 3;

    private final ReminderPlan.Letter letter;
    private final LocalDate asOf;
    private final Texts texts;
    private final ReaderFormat format;
    private final int wording;

    private ReminderMail(ReminderPlan.Letter letter, LocalDate asOf, Client client) {
        this.letter = letter;
        this.asOf = asOf;
        this.texts = Texts.of("eu.hodina.application.reminder.ReminderMail", client.language());
        this.format = ReaderFormat.of(client.language());
        this.wording = Math.min(letter.level(), LAST_WORDING);
    }

    static Mail of(MailId id, ReminderPlan.Letter letter, LocalDate asOf, Client client, Firm firm) {
        return new ReminderMail(letter, asOf, client).mail(id, client, firm);
    }

    private Mail mail(MailId id, Client client, Firm firm) {
        List<InvoiceId> about = invoices().map(OpenInvoice::id).toList();
        return new Mail(
                id, client.id(), Mail.Purpose.REMINDER, firm.email(), client.email(), subject(), text(firm), about);
    }

    private Stream<OpenInvoice> invoices() {
        return Stream.concat(
                letter.items().stream().map(ReminderPlan.Item::invoice),
                letter.others().stream().map(OverdueInvoice::invoice));
    }

    private String subject() {
        List<String> numbers =
                invoices().map(invoice -> invoice.number().value()).toList();
        String named = String.join(", ", numbers.subList(0, Math.min(3, numbers.size())));
        return texts.text("subject." + wording, numbers.size() > 3 ? named + " …" : named);
    }

    private String text(Firm firm) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(texts.text("greeting"));
        if (wording == LAST_WORDING) {
            paragraphs.add(texts.text("heading." + wording));
        }
        paragraphs.add(debts());
        paragraphs.add(texts.text("account", letter.account().printed()));
        if (wording > 1) {
            paragraphs.add(texts.text("claim." + wording, format.date(letter.payBy()), format.money(letter.open())));
        }
        paragraphs.add(texts.text("disregard"));
        paragraphs.add(texts.text("attached"));
        paragraphs.add(texts.text("closing", firm.name()));
        return String.join("\n\n", paragraphs) + "\n";
    }

    private String debts() {
        List<OpenInvoice> all = invoices().toList();
        if (all.size() == 1) {
            OpenInvoice only = all.get(0);
            return texts.text(
                    "one",
                    only.number().value(),
                    only.variableSymbol().digits(),
                    format.date(only.due()),
                    format.money(only.open()));
        }
        List<String> lines = new ArrayList<>();
        lines.add(texts.text("several"));
        letter.items().forEach(item -> lines.add(line(item.invoice(), item.daysOverdue())));
        letter.others().forEach(other -> lines.add(line(other.invoice(), daysOverdue(other))));
        lines.add(texts.text("sum", format.money(letter.open())));
        return String.join("\n", lines);
    }

    private long daysOverdue(OverdueInvoice overdue) {
        return ChronoUnit.DAYS.between(overdue.lastDay(), asOf);
    }

    private String line(OpenInvoice invoice, long daysOverdue) {
        return "- "
                + texts.text(
                        "item",
                        invoice.number().value(),
                        invoice.variableSymbol().digits(),
                        format.date(invoice.due()),
                        format.money(invoice.open()),
                        String.valueOf(daysOverdue));
    }
}
