package eu.hodina.application.reminder;

import eu.hodina.application.ReaderFormat;
import eu.hodina.application.Texts;
import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.mail.FillTemplates;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.MailAttachment;
import eu.hodina.application.mail.MailId;
import eu.hodina.application.mail.MailText;
import eu.hodina.application.mail.Placeholder;
import eu.hodina.application.mail.TemplateKind;
import eu.hodina.application.mail.TemplateValues;
import eu.hodina.application.mail.TextTable;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.reminder.LateInterest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The mail of a letter: by the template of its stage, in the client's language, with the letter, its payment code and copies of
 * its documents attached.
 */
final class ReminderMail {
    private static final int NUMBERS_NAMED = 3;

    private final LetterPaper paper;
    private final Language language;
    private final Texts texts;
    private final ReaderFormat format;

    private ReminderMail(LetterPaper paper) {
        this.paper = paper;
        this.language = paper.client().language();
        this.texts = Texts.of("eu.hodina.application.reminder.ReminderMail", language);
        this.format = ReaderFormat.of(language);
    }

    static Mail of(MailId id, LetterPaper paper, List<DocumentFile> files, FillTemplates templates) {
        List<InvoiceId> about = paper.rows().stream().map(LetterPaper.Row::id).toList();
        List<MailAttachment> attached = new ArrayList<>();
        files.forEach(file -> attached.add(new MailAttachment.Own(file)));
        about.forEach(document -> attached.add(new MailAttachment.OfDocument(document, DocumentFile.PDF)));
        ReminderMail mail = new ReminderMail(paper);
        MailText text = templates.fill(
                paper.firm().id(), TemplateKind.valueOf(paper.stage().name()), mail.language, mail.values());
        return new Mail(
                id,
                Optional.of(paper.client().id()),
                Mail.Purpose.REMINDER,
                paper.firm().email(),
                paper.client().email(),
                text.subject(),
                text.text(),
                Optional.of(text.html()),
                about,
                attached,
                Optional.empty());
    }

    private TemplateValues values() {
        return FillTemplates.common(paper.client(), paper.firm(), language, paper.day())
                .with(Placeholder.DOCUMENTS, documents())
                .with(Placeholder.LETTER_NUMBERS, numbers())
                .with(Placeholder.LETTER_OPEN, open())
                .with(Placeholder.ACCOUNT, paper.account().iban().printed())
                .with(
                        Placeholder.SYMBOL,
                        paper.rows().stream().map(row -> row.symbol().digits()).collect(Collectors.joining(", ")))
                .with(Placeholder.LETTER_PAY_BY, format.date(paper.letter().payBy()))
                .with(Placeholder.LETTER_INTEREST, interest())
                .with(Placeholder.LETTER_COMPENSATION, format.money(paper.compensation()))
                .with(Placeholder.LETTER_CLAIM, format.money(paper.claim()))
                .with(
                        Placeholder.LETTER_SIGNATORY,
                        paper.signatory()
                                .map(person -> texts.text("signatory", person.name(), person.role()))
                                .orElse(""));
    }

    private String numbers() {
        String named = paper.rows().stream()
                .limit(NUMBERS_NAMED)
                .map(row -> row.number().value())
                .collect(Collectors.joining(", "));
        return paper.rows().size() > NUMBERS_NAMED ? named + " …" : named;
    }

    private String open() {
        String open = format.money(paper.open());
        return paper.fee()
                .map(fee -> texts.text("fee", open, format.money(fee)))
                .orElse(open);
    }

    /** With the rate and the first day where all of it has the same. */
    private String interest() {
        String amount = format.money(paper.interest());
        List<LateInterest> all =
                paper.rows().stream().flatMap(row -> row.interest().stream()).toList();
        boolean alike = all.stream()
                        .map(one -> one.yearly() + " " + one.from())
                        .distinct()
                        .count()
                == 1;
        return alike
                ? texts.text(
                        "interest.rate",
                        amount,
                        rate(all.get(0)),
                        format.date(all.get(0).from()))
                : amount;
    }

    private String rate(LateInterest interest) {
        return format.number(new BigDecimal(interest.yearly().percent()));
    }

    private TextTable documents() {
        boolean bearing = paper.rows().stream().anyMatch(row -> row.interest().isPresent());
        List<String> heads = new ArrayList<>(List.of(
                texts.text("number"),
                texts.text("symbol"),
                texts.text("issued"),
                texts.text("due"),
                texts.text("open"),
                texts.text("days")));
        if (bearing) {
            heads.add(texts.text("interest"));
        }
        return new TextTable(
                heads, paper.rows().stream().map(row -> cells(row, bearing)).toList());
    }

    private List<String> cells(LetterPaper.Row row, boolean bearing) {
        List<String> cells = new ArrayList<>(List.of(
                row.number().value(),
                row.symbol().digits(),
                format.date(row.issued()),
                format.date(row.due()),
                format.money(row.open()),
                String.valueOf(Math.max(0, row.daysOverdue()))));
        if (bearing) {
            cells.add(row.interest()
                    .map(one ->
                            texts.text("interest.row", rate(one), format.date(one.from()), format.money(one.amount())))
                    .orElse(""));
        }
        return cells;
    }
}
