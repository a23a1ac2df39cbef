package eu.hodina.document;

import com.itextpdf.kernel.pdf.PdfName;
import eu.hodina.application.reminder.LetterPaper;
import eu.hodina.domain.firm.PostalAddress;
import eu.hodina.domain.reminder.LateInterest;
import eu.hodina.domain.reminder.ReminderStage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the parts of a reminder's letter on pages: heads, what is overdue, what is claimed, how to pay, who signs. */
final class LetterPages {
    private static final float GUTTER = 28;
    private static final float COLUMN = (Sheet.CONTENT - GUTTER) / 2;
    private static final float TITLE_BASELINE = 66;
    private static final float PARAGRAPH = 8;
    private static final float FIGURES = 84;
    private static final float DAYS = 52;
    private static final float DATES = 74;

    private final LetterPaper letter;
    private final Labels labels;
    private final Words words;
    private final ArchivalPdf pdf;
    private final Typefaces typefaces;
    private final LetterPayment payment;
    private final Flow flow;

    LetterPages(LetterPaper letter, Optional<QrSymbol> code, Labels labels, ArchivalPdf pdf) {
        this.letter = letter;
        this.labels = labels;
        this.words = labels.words();
        this.pdf = pdf;
        this.typefaces = pdf.typefaces();
        this.payment = new LetterPayment(letter, code, labels, typefaces);
        this.flow = new Flow(
                pdf, labels, title(), letter.firm().name(), letter.firm().name());
    }

    private String title() {
        return labels.text("letter." + letter.stage());
    }

    void draw() {
        drawHead();
        paragraph(labels.joined(isNotice() ? "letter.intro.notice" : "letter.intro", words.date(letter.day())));
        Tag table = pdf.whole().child(PdfName.Table);
        flow.table(documents(table), 0);
        flow.moveTo(flow.y() + 16);
        if (!isNotice()) {
            drawClaim();
        }
        flow.reserve(payment.height());
        payment.draw(flow.sheet(), flow.y(), pdf.whole());
        flow.moveTo(flow.y() + payment.height() + 14);
        paragraph(labels.text("letter.disregard"));
        drawSignature();
        flow.finish();
    }

    private boolean isNotice() {
        return letter.stage() == ReminderStage.FRIENDLY_NOTICE;
    }

    private void drawHead() {
        Sheet sheet = flow.sheet();
        sheet.box(0, 0, Sheet.WIDTH, 7, Style.ACCENT);
        String drawable = Typefaces.drawable(title());
        sheet.as(pdf.whole().child(PdfName.H1));
        sheet.text(Sheet.LEFT, TITLE_BASELINE, drawable, typefaces.fitting(drawable, Style.TITLE, Sheet.CONTENT - 130));
        sheet.as(pdf.whole().child(PdfName.P));
        sheet.textRight(Sheet.RIGHT, TITLE_BASELINE, words.date(letter.day()), Style.BODY);
        float top = TITLE_BASELINE + 34;
        float left = party(
                Sheet.LEFT,
                top,
                "letter.from",
                letter.firm().name(),
                letter.firm().address(),
                Optional.of(letter.firm().companyNumber().digits()));
        float right = party(
                Sheet.LEFT + COLUMN + GUTTER,
                top,
                "letter.to",
                letter.client().name(),
                letter.client().address(),
                letter.client()
                        .companyNumber()
                        .map(number -> number.digits())
                        .or(() -> letter.client().registrationNumber()));
        flow.moveTo(Math.max(left, right) + 18);
    }

    private float party(
            float x, float top, String role, String name, PostalAddress address, Optional<String> companyNumber) {
        Sheet sheet = flow.sheet();
        Tag section = pdf.whole().child(PdfName.Sect);
        sheet.as(section.child(PdfName.H2)).text(x, top, labels.text(role), Style.HEADING);
        sheet.as(section.child(PdfName.P));
        float y = sheet.lines(x, top + 17, typefaces.wrapped(name, Style.NAME, COLUMN), Style.NAME);
        String town = (address.postalCode() + " " + address.city()).strip();
        for (String line : List.of(address.street(), town)) {
            y = sheet.lines(x, y, typefaces.wrapped(line, Style.BODY, COLUMN), Style.BODY);
        }
        if (companyNumber.isPresent()) {
            String number = labels.text("companyNumber") + "\u00a0" + companyNumber.get();
            y = sheet.lines(x, y, typefaces.wrapped(number, Style.BODY, COLUMN), Style.BODY);
        }
        return y;
    }

    private void paragraph(String text) {
        flow.lines(
                Sheet.LEFT,
                typefaces.wrapped(text, Style.BODY, Sheet.CONTENT),
                Style.BODY,
                pdf.whole().child(PdfName.P));
        flow.moveTo(flow.y() + PARAGRAPH);
    }

    private Grid documents(Tag table) {
        float open = Sheet.RIGHT - FIGURES;
        float days = open - DAYS;
        float due = days - DATES;
        float issued = due - DATES;
        float symbol = issued - FIGURES;
        Grid grid = new Grid(
                table,
                List.of(
                        Grid.Column.text(labels.stacked("letter.number"), Sheet.LEFT, symbol),
                        Grid.Column.text(labels.stacked("payment.symbol"), symbol, issued),
                        Grid.Column.text(labels.stacked("letter.issued"), issued, due),
                        Grid.Column.text(labels.stacked("letter.due"), due, days),
                        Grid.Column.figures(labels.stacked("letter.days"), days, open),
                        Grid.Column.figures(labels.stacked("letter.open"), open, Sheet.RIGHT)),
                Grid.Density.TIGHT);
        for (LetterPaper.Row row : letter.rows()) {
            grid.add(
                    Grid.Kind.DATA,
                    List.of(
                            Grid.cell(
                                    typefaces.wrapped(row.number().value(), Style.BODY, symbol - Sheet.LEFT - 6),
                                    Style.BODY),
                            Grid.cell(row.symbol().digits(), Style.BODY),
                            Grid.cell(words.shortDate(row.issued()), Style.BODY),
                            Grid.cell(words.shortDate(row.due()), Style.BODY),
                            Grid.cell(String.valueOf(Math.max(0, row.daysOverdue())), Style.BODY),
                            Grid.cell(words.money(row.open()), Style.BODY)));
        }
        List<List<Grid.Line>> sum = new ArrayList<>();
        sum.add(Grid.cell(labels.text("letter.sum"), Style.STRONG));
        for (int i = 0; i < 4; i++) {
            sum.add(List.of());
        }
        sum.add(Grid.cell(words.money(letter.open()), Style.STRONG));
        grid.add(Grid.Kind.SUM, sum);
        return grid;
    }

    private void drawClaim() {
        for (LetterPaper.Row row : letter.rows()) {
            row.interest().ifPresent(interest -> paragraph(interest(row, interest)));
        }
        if (letter.compensation().isPositive()) {
            paragraph(labels.joined("letter.compensation", words.money(letter.compensation())));
        }
        letter.fee().ifPresent(fee -> paragraph(labels.joined("letter.fee", words.money(fee))));
        String by = words.date(letter.letter().payBy());
        switch (letter.stage()) {
            case PRE_ACTION_LETTER ->
                paragraph(labels.joined("letter.ask.PRE_ACTION_LETTER", words.money(letter.claim()), by));
            case SECOND_REMINDER -> paragraph(labels.joined("letter.ask.SECOND_REMINDER", by));
            case FIRST_REMINDER, FRIENDLY_NOTICE -> paragraph(labels.joined("letter.ask", by));
        }
        flow.moveTo(flow.y() + 6);
    }

    private String interest(LetterPaper.Row row, LateInterest interest) {
        String rate = words.number(new BigDecimal(interest.yearly().percent()));
        return labels.joined(
                "letter.interest",
                row.number(),
                rate,
                words.money(row.open()),
                words.date(interest.from()),
                words.date(letter.day()),
                words.money(interest.amount()));
    }

    private void drawSignature() {
        letter.signatory().ifPresent(person -> {
            flow.reserve(70);
            flow.moveTo(flow.y() + 44);
            flow.sheet().rule(Sheet.LEFT, Sheet.LEFT + 190, flow.y(), 0.6f, Style.GREY);
            flow.moveTo(flow.y() + 4);
            paragraph(
                    person.name() + ", " + person.role() + "\n" + letter.firm().name());
        });
    }
}
