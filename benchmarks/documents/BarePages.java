package eu.hodina.document;

import com.itextpdf.barcodes.BarcodeQRCode;
import com.itextpdf.barcodes.qrcode.EncodeHintType;
import com.itextpdf.barcodes.qrcode.ErrorCorrectionLevel;
import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The page of twelve lines by iText alone: plain PDF, fonts parsed once and embedded as subsets, all texts ready. */
final class BarePages {
    private static final FontProgram REGULAR = program("Inter-Regular.ttf");
    private static final FontProgram SEMI_BOLD = program("Inter-SemiBold.ttf");

    private final String title;
    private final List<String> supplier;
    private final List<String> customer;
    private final List<String> dates;
    private final String orders;
    private final List<String> heads;
    private final List<List<String>> rows;
    private final List<List<String>> taxes;
    private final List<String> payment;
    private final List<String> total;
    private final String foot;
    private final String code;

    BarePages(TwelveLines page) {
        title = page.title();
        supplier = page.supplier();
        customer = page.customer();
        dates = page.dates();
        orders = page.orders();
        heads = page.heads();
        rows = page.rows();
        taxes = page.taxes();
        payment = page.payment();
        total = page.total();
        foot = page.foot();
        code = page.code();
    }

    private static FontProgram program(String file) {
        try (InputStream in = BarePages.class.getResourceAsStream("/fonts/" + file)) {
            return FontProgramFactory.createFont(in.readAllBytes(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfFont font(FontProgram program) {
        PdfFont font = PdfFontFactory.createFont(program, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
        font.setSubset(true);
        return font;
    }

    private BarcodeQRCode qr() {
        return new BarcodeQRCode(code, Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
    }

    /** As the documentation of iText would do it: paragraphs and tables. */
    byte[] byLayout() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfDocument pdf = new PdfDocument(new PdfWriter(out));
        PdfFont regular = font(REGULAR);
        PdfFont bold = font(SEMI_BOLD);
        try (Document document = new Document(pdf, PageSize.A4)) {
            document.setFont(regular).setFontSize(9);
            document.add(new Paragraph(title).setFont(bold).setFontSize(22));
            Table parties = new Table(2).useAllAvailableWidth();
            for (List<String> party : List.of(supplier, customer)) {
                Cell cell = new Cell();
                party.forEach(line -> cell.add(new Paragraph(line)));
                parties.addCell(cell);
            }
            document.add(parties);
            Table days = new Table(4).useAllAvailableWidth();
            dates.forEach(text -> days.addCell(new Paragraph(text)));
            document.add(days);
            document.add(new Paragraph(orders));
            Table lines = new Table(UnitValue.createPercentArray(new float[] {45, 12, 16, 10, 17})).useAllAvailableWidth();
            heads.forEach(text -> lines.addHeaderCell(new Paragraph(text)));
            rows.forEach(row -> addRow(lines, row));
            document.add(lines);
            Table tax = new Table(3).useAllAvailableWidth();
            taxes.forEach(row -> addRow(tax, row));
            document.add(tax);
            document.add(new Image(qr().createFormXObject(ColorConstants.BLACK, pdf)));
            payment.forEach(text -> document.add(new Paragraph(text)));
            document.add(new Paragraph(total.get(0)).setFont(bold));
            document.add(new Paragraph(total.get(1)).setFont(bold).setFontSize(20));
            document.add(new Paragraph(foot));
        }
        return out.toByteArray();
    }

    private static void addRow(Table table, List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            TextAlignment side = i == 0 ? TextAlignment.LEFT : TextAlignment.RIGHT;
            table.addCell(new Cell().add(new Paragraph(row.get(i)).setTextAlignment(side)));
        }
    }

    /** The leanest that iText allows: texts at places known beforehand, but for figures, which are measured. */
    byte[] byCanvas() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfDocument pdf = new PdfDocument(new PdfWriter(out));
        PdfFont regular = font(REGULAR);
        PdfFont bold = font(SEMI_BOLD);
        PdfCanvas canvas = new PdfCanvas(pdf.addNewPage(PageSize.A4));
        text(canvas, bold, 22, 48, 776, title);
        column(canvas, regular, 48, 720, supplier);
        column(canvas, regular, 312, 720, customer);
        for (int i = 0; i < dates.size(); i++) {
            text(canvas, regular, 9, 48 + i % 4 * 125, 600 - i / 4 * 13, dates.get(i));
        }
        text(canvas, regular, 9, 48, 570, orders);
        row(canvas, regular, 550, heads, 48, 330, 410, 460, 547);
        float y = 528;
        for (List<String> row : rows) {
            row(canvas, regular, y, row, 48, 330, 410, 460, 547);
            canvas.rectangle(48, y - 8, 499, 0.5).fill();
            y -= 20;
        }
        for (List<String> row : taxes) {
            row(canvas, regular, y, row, 330, 467, 547);
            y -= 16;
        }
        canvas.saveState();
        qr().placeBarcode(canvas, ColorConstants.BLACK);
        canvas.restoreState();
        column(canvas, regular, 160, 250, payment);
        text(canvas, bold, 9, 330, 150, total.get(0));
        text(canvas, bold, 20, 430, 130, total.get(1));
        text(canvas, regular, 7, 48, 30, foot);
        pdf.close();
        return out.toByteArray();
    }

    private static void column(PdfCanvas canvas, PdfFont font, float x, float top, List<String> lines) {
        float y = top;
        for (String line : lines) {
            text(canvas, font, 9, x, y, line);
            y -= 13;
        }
    }

    private static void row(PdfCanvas canvas, PdfFont font, float y, List<String> cells, float... places) {
        text(canvas, font, 9, places[0], y, cells.get(0));
        for (int i = 1; i < cells.size(); i++) {
            text(canvas, font, 9, places[i] - font.getWidth(cells.get(i), 9), y, cells.get(i));
        }
    }

    private static void text(PdfCanvas canvas, PdfFont font, float size, float x, float y, String text) {
        canvas.beginText()
                .setFontAndSize(font, size)
                .moveText(x, y)
                .showText(text)
                .endText();
    }
}
