package eu.hodina.document;

import com.itextpdf.kernel.pdf.PdfName;
import eu.hodina.domain.firm.Logo;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceState;
import eu.hodina.domain.invoice.Party;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The head of the first page: what it is, who sends it to whom, and its dates. */
final class Masthead {
    private static final float GUTTER = 28;
    private static final float COLUMN = (Sheet.CONTENT - GUTTER) / 2;
    private static final float TITLE_BASELINE = 66;
    private static final float LOGO_TOP = 28;
    private static final float LOGO_HEIGHT = 40;
    private static final float LOGO_WIDTH = 180;
    private static final float BETWEEN_DATES = 8;

    private final Invoice invoice;
    private final InvoiceContent content;
    private final Optional<Logo> logo;
    private final TaxView tax;
    private final Labels labels;
    private final Headline headline;
    private final ArchivalPdf pdf;
    private final Typefaces typefaces;

    Masthead(Invoice invoice, Optional<Logo> logo, TaxView tax, Labels labels, Headline headline, ArchivalPdf pdf) {
        this.invoice = invoice;
        this.content = invoice.content();
        this.logo = logo;
        this.tax = tax;
        this.labels = labels;
        this.headline = headline;
        this.pdf = pdf;
        this.typefaces = pdf.typefaces();
    }

    void draw(Flow flow) {
        Sheet sheet = flow.sheet();
        sheet.box(0, 0, Sheet.WIDTH, 7, Style.ACCENT);
        float baseline = TITLE_BASELINE + (logo.isPresent() && drawLogo(sheet) ? LOGO_HEIGHT - 2 : 0);
        float under = drawTitle(sheet, baseline);
        float y = under + (under > baseline ? 31 : 36);
        float left = drawParty(sheet, Sheet.LEFT, y, "supplier", content.supplier(), true);
        float right = drawParty(sheet, Sheet.LEFT + COLUMN + GUTTER, y, "customer", content.customer(), false);
        flow.moveTo(drawDates(sheet, Math.max(left, right) + 10));
        headline.remarks().forEach(remark -> drawRemark(flow, remark));
        content.note().ifPresent(note -> drawNote(flow, note));
    }

    /** @return whether there is a picture that can be drawn */
    private boolean drawLogo(Sheet sheet) {
        Optional<Picture> picture = Picture.of(logo.orElseThrow());
        picture.ifPresent(found -> {
            float scale = Math.min(LOGO_HEIGHT / found.height(), LOGO_WIDTH / found.width());
            sheet.as(pdf.whole().figure("Logo: " + content.supplier().name()));
            sheet.picture(found.drawable(), Sheet.LEFT, LOGO_TOP, found.width() * scale, found.height() * scale);
        });
        return picture.isPresent();
    }

    /** @return the last baseline */
    private float drawTitle(Sheet sheet, float baseline) {
        String number = Typefaces.drawable(invoice.number().value());
        String title = Typefaces.drawable(headline.title());
        float room = Sheet.CONTENT - Math.min(typefaces.width(number, Style.NUMBER), Sheet.CONTENT / 3) - GUTTER;
        Style titleStyle = typefaces.fitting(title, Style.TITLE, room);
        sheet.as(pdf.whole().child(PdfName.H1)).text(Sheet.LEFT, baseline, title, titleStyle);
        float left = Sheet.CONTENT - typefaces.width(title, titleStyle) - GUTTER;
        sheet.textRight(Sheet.RIGHT, baseline, number, typefaces.fitting(number, Style.NUMBER, left));
        float y = baseline;
        String subtitle = Typefaces.drawable(headline.subtitle());
        if (!subtitle.isEmpty()) {
            y += 17;
            sheet.as(pdf.whole().child(PdfName.P));
            sheet.text(Sheet.LEFT, y, subtitle, typefaces.fitting(subtitle, Style.SUBTITLE, Sheet.CONTENT));
        }
        if (invoice.state() == InvoiceState.CANCELLED || invoice.state() == InvoiceState.DRAFT) {
            y += 18;
            sheet.as(pdf.whole().child(PdfName.P));
            sheet.text(Sheet.LEFT, y, labels.joined("state." + invoice.state()), Style.STATE);
        }
        return y;
    }

    private float drawParty(Sheet sheet, float x, float top, String role, Party party, boolean issuer) {
        Tag section = pdf.whole().child(PdfName.Sect);
        sheet.as(section.child(PdfName.H2)).text(x, top, labels.joined(role), Style.HEADING);
        float y = top + 17;
        sheet.as(section.child(PdfName.P));
        y = sheet.lines(x, y, typefaces.wrapped(party.name(), Style.NAME, COLUMN), Style.NAME);
        for (String line : address(party)) {
            y = sheet.lines(x, y, typefaces.wrapped(line, Style.BODY, COLUMN), Style.BODY);
        }
        sheet.as(section.child(PdfName.P));
        y = drawNumbers(sheet, x, y + 4, party, !issuer || tax.showsSupplierTaxNumber());
        if (issuer) {
            for (String line : smallPrint(party)) {
                sheet.as(section.child(PdfName.P));
                y = sheet.lines(x, y, typefaces.wrapped(line, Style.SMALL, COLUMN), Style.SMALL);
            }
        }
        return y;
    }

    private List<String> address(Party party) {
        List<String> lines = new ArrayList<>();
        lines.add(party.address().street());
        lines.add((party.address().postalCode() + " " + party.address().city()).strip());
        boolean abroad = !content.supplier()
                .address()
                .country()
                .equals(content.customer().address().country());
        if (abroad) {
            lines.add(labels.words().country(party.address().country()));
        }
        lines.removeIf(String::isBlank);
        return lines;
    }

    /** Both on one line where they fit; a number from a foreign register may be long. */
    private float drawNumbers(Sheet sheet, float x, float y, Party party, boolean withTaxNumber) {
        List<String[]> pairs = new ArrayList<>();
        party.companyNumber().ifPresent(number -> pairs.add(new String[] {labels.joined("companyNumber"), number}));
        party.taxNumber()
                .filter(number -> withTaxNumber)
                .ifPresent(number -> pairs.add(new String[] {labels.joined("taxNumber"), number}));
        Style labelled = labels.inTwoLanguages() ? Style.LABEL : Style.BODY_LABEL;
        float cursor = x;
        float baseline = y;
        for (String[] pair : pairs) {
            String label = Typefaces.drawable(pair[0] + "\u00a0");
            float labelWidth = typefaces.width(label, labelled);
            String number = Typefaces.drawable(pair[1]);
            Style style = typefaces.fitting(number, Style.BODY, COLUMN - labelWidth);
            float width = labelWidth + typefaces.width(number, style);
            if (cursor > x && cursor + width > x + COLUMN) {
                cursor = x;
                baseline += Style.BODY.leading();
            }
            sheet.text(cursor, baseline, label, labelled);
            sheet.text(cursor + labelWidth, baseline, number, style);
            cursor += width + (labels.inTwoLanguages() ? 8 : 14);
        }
        return pairs.isEmpty() ? y : baseline + Style.BODY.leading() + 1;
    }

    /** The entry in a register, then e-mail and telephone, on one line where they fit. */
    private List<String> smallPrint(Party party) {
        List<String> contacts = Stream.of(party.email(), party.phone())
                .flatMap(Optional::stream)
                .toList();
        String joined = String.join(" · ", contacts);
        boolean fits = typefaces.width(Typefaces.drawable(joined), Style.SMALL) <= COLUMN;
        List<String> lines = new ArrayList<>(party.registration().stream().toList());
        lines.addAll(fits && !joined.isEmpty() ? List.of(joined) : contacts);
        return lines;
    }

    private float drawDates(Sheet sheet, float top) {
        List<Headline.Fact> dates = headline.dates();
        float[] cells = cells(dates);
        sheet.rule(Sheet.LEFT, Sheet.RIGHT, top, 0.6f, Style.HAIRLINE);
        Tag list = pdf.whole().child(PdfName.L);
        boolean stacked =
                dates.stream().anyMatch(date -> labels.second(date.key()).isPresent());
        float valueY = top + 29 + (stacked ? Style.LABEL.leading() : 0);
        float deepest = top;
        float x = Sheet.LEFT;
        for (int i = 0; i < dates.size(); i++) {
            float cell = cells[i];
            Tag item = list.child(PdfName.LI);
            drawLabel(sheet, item.child(PdfName.Lbl), x, top + 16, dates.get(i).key(), cell - BETWEEN_DATES);
            List<String> value = typefaces.wrapped(dates.get(i).value(), Style.STRONG, cell - BETWEEN_DATES);
            sheet.as(item.child(PdfName.LBody));
            deepest = Math.max(deepest, sheet.lines(x, valueY, value, Style.STRONG));
            x += cell;
        }
        float bottom = deepest - 3;
        sheet.rule(Sheet.LEFT, Sheet.RIGHT, bottom, 0.6f, Style.HAIRLINE);
        return bottom;
    }

    /** Four of one width; where that is too little for one of them, by what each needs, so that no date is broken. */
    private float[] cells(List<Headline.Fact> dates) {
        float equal = Sheet.CONTENT / Math.max(4, dates.size());
        float[] cells = new float[dates.size()];
        float needed = 0;
        boolean fits = true;
        for (int i = 0; i < cells.length; i++) {
            cells[i] = typefaces.width(Typefaces.drawable(dates.get(i).value()), Style.STRONG);
            for (String label : labels.stacked(dates.get(i).key())) {
                cells[i] = Math.max(cells[i], typefaces.width(Typefaces.drawable(label), Style.LABEL));
            }
            cells[i] += BETWEEN_DATES;
            fits &= cells[i] <= equal;
            needed += cells[i];
        }
        if (fits || needed > Sheet.CONTENT) {
            Arrays.fill(cells, equal);
        } else {
            float more = (Sheet.CONTENT - needed) / cells.length;
            for (int i = 0; i < cells.length; i++) {
                cells[i] += more;
            }
        }
        return cells;
    }

    private void drawLabel(Sheet sheet, Tag tag, float x, float top, String key, float width) {
        float y = top;
        for (String line : labels.stacked(key)) {
            String drawable = Typefaces.drawable(line);
            Style style = y == top ? Style.LABEL : Style.SECOND_LABEL;
            sheet.as(tag).text(x, y, drawable, typefaces.fitting(drawable, style, width));
            y += Style.LABEL.leading();
        }
    }

    private void drawRemark(Flow flow, Headline.Remark remark) {
        String lead = Typefaces.drawable(remark.lead());
        float x = Sheet.LEFT + typefaces.width(lead, Style.LABEL) + 8;
        Tag tag = pdf.whole().child(PdfName.P);
        flow.moveTo(flow.y() + 7);
        flow.reserve(Style.BODY.leading());
        flow.sheet().as(tag).text(Sheet.LEFT, flow.y() + Style.BODY.size(), lead, Style.LABEL);
        flow.lines(x, typefaces.wrapped(remark.text(), Style.BODY, Sheet.RIGHT - x), Style.BODY, tag);
        flow.moveTo(flow.y() - 6);
    }

    private void drawNote(Flow flow, String note) {
        flow.moveTo(flow.y() + 12);
        List<String> lines = typefaces.wrapped(note, Style.NOTE, Sheet.CONTENT);
        flow.lines(Sheet.LEFT, lines, Style.NOTE, pdf.whole().child(PdfName.P));
        flow.moveTo(flow.y() - 4);
    }
}
