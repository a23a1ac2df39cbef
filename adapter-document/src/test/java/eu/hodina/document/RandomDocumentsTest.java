package eu.hodina.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.exchange.received.ReceivedInvoice;
import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.invoice.DocumentToRender;
import eu.hodina.document.CountedDocument.Tax;
import eu.hodina.document.einvoice.ReceivedInvoiceFiles;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.VatSummaryRow;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.PriceMode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents of all kinds by lot: lines, tax of each rate, totals, roundings and what is to be paid are counted once more, and
 * content, text of the PDF, ISDOC, UBL and Factur-X hold to that and so to each other.
 */
class RandomDocumentsTest {
    private static final DocumentFiles RENDERER = new DocumentFiles();

    static IntStream seeds() {
        return IntStream.range(0, Boolean.getBoolean("hodina.full") ? 5_000 : 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void page_and_electronic_invoices_of_any_document_say_what_its_lines_come_to(int seed) {
        Invoice invoice = DocumentByLot.of(seed);
        CountedDocument counted = CountedDocument.of(invoice);
        String because = "seed " + seed + ", " + invoice.content().kind() + " " + invoice.number();
        assertContent(because, invoice.content(), counted);
        Map<String, byte[]> files = new HashMap<>();
        for (DocumentFile file : RENDERER.render(DocumentToRender.alone(invoice))) {
            files.put(file.mediaType(), file.bytes());
        }
        assertPage(because, invoice, counted, files.get(DocumentFile.PDF));
        assertXml(because + ", ISDOC", invoice, counted, XmlAmounts.ofIsdoc(files.get(DocumentFile.ISDOC)));
        Map<String, byte[]> inside = ReadPdf.read(files.get(DocumentFile.PDF), RandomDocumentsTest::inside);
        assertThat(inside.get("invoice.isdoc")).as(because).isEqualTo(files.get(DocumentFile.ISDOC));
        boolean proforma = invoice.content().kind() == DocumentKind.PROFORMA;
        assertThat(inside.containsKey("factur-x.xml")).as(because).isEqualTo(!proforma);
        assertThat(files.containsKey(DocumentFile.UBL)).as(because).isEqualTo(!proforma);
        if (!proforma) {
            assertXml(because + ", UBL", invoice, counted, XmlAmounts.ofUbl(files.get(DocumentFile.UBL)));
            assertXml(because + ", Factur-X", invoice, counted, XmlAmounts.ofCii(inside.get("factur-x.xml")));
        }
        if (invoice.content().kind() == DocumentKind.INVOICE
                && counted.payable().signum() > 0) {
            assertReadAsCost(because, invoice.content(), files.get(DocumentFile.UBL));
        }
    }

    private static Map<String, byte[]> inside(PDDocument pdf) throws java.io.IOException {
        Map<String, byte[]> inside = new HashMap<>();
        for (var file : new PDDocumentNameDictionary(pdf.getDocumentCatalog())
                .getEmbeddedFiles()
                .getNames()
                .entrySet()) {
            inside.put(file.getKey(), file.getValue().getEmbeddedFile().toByteArray());
        }
        return inside;
    }

    private static void assertContent(String because, InvoiceContent content, CountedDocument counted) {
        assertThat(content.total().toBigDecimal()).as(because).isEqualByComparingTo(counted.total());
        assertThat(content.roundingAmount().toBigDecimal()).as(because).isEqualByComparingTo(counted.rounding());
        assertThat(content.payable().toBigDecimal()).as(because).isEqualByComparingTo(counted.payable());
        if (content.declaresVat()) {
            assertThat(byPercent(content.vatSummary())).as(because).isEqualTo(counted.supply());
            assertThat(byPercent(content.declaredVat())).as(because).isEqualTo(counted.declared());
        }
    }

    private static Map<BigDecimal, Tax> byPercent(List<VatSummaryRow> rows) {
        Map<BigDecimal, Tax> taxes = new HashMap<>();
        for (VatSummaryRow row : rows) {
            BigDecimal percent =
                    row.rate().map(rate -> new BigDecimal(rate.percent())).orElse(BigDecimal.ZERO);
            taxes.merge(percent, new Tax(row.base().toBigDecimal(), row.vat().toBigDecimal()), Tax::plus);
        }
        return taxes;
    }

    /** In one line with single spaces, so that it does not matter where a text is broken. */
    private static void assertPage(String because, Invoice invoice, CountedDocument counted, byte[] file) {
        InvoiceContent content = invoice.content();
        Words words = Words.in(content.language());
        String text = ReadPdf.<String>read(file, pdf -> new PDFTextStripper().getText(pdf))
                .replaceAll("[\\s\u00a0]+", " ");
        List<String> expected = new ArrayList<>();
        expected.add(" " + invoice.number() + " ");
        boolean bearsTax =
                content.vatSummary().stream().anyMatch(row -> row.rate().isPresent());
        content.lines().forEach(line -> expected.add(row(words, line, bearsTax)));
        if (content.declaresVat()) {
            counted.declared().forEach((percent, tax) -> expected.addAll(taxRow(content, words, percent, tax)));
        }
        content.declaredVatInCzk().stream()
                .filter(row -> row.rate().isPresent())
                .forEach(row -> expected.add(words.rate(row.rate().orElseThrow()) + " " + words.amount(row.base()) + " "
                        + words.amount(row.vat())));
        if (counted.rounding().signum() != 0) {
            expected.add(words.amount(money(content, counted.rounding())));
        }
        boolean received = content.kind() == DocumentKind.PAYMENT_TAX_DOCUMENT;
        expected.add(words.money(money(content, received ? counted.total() : counted.payable())));
        assertThat(text)
                .as(because)
                .contains(
                        expected.stream().map(one -> one.replace('\u00a0', ' ')).toList());
    }

    private static Money money(InvoiceContent content, BigDecimal amount) {
        return Money.of(content.currency(), amount);
    }

    /** Text, quantity, price, rate, amount, as far as the line has them. */
    private static String row(Words words, InvoiceLine line, boolean bearsTax) {
        StringBuilder row = new StringBuilder(line.text());
        line.minutes().ifPresent(minutes -> row.append(' ').append(words.hoursWithUnit(minutes)));
        line.hourly().ifPresent(price -> row.append(' ').append(words.amount(price.perHour())));
        line.quantity().ifPresent(many -> row.append(' ').append(words.number(new BigDecimal(many.toPlainString()))));
        line.unit().ifPresent(unit -> row.append(' ').append(unit));
        line.unitPrice().ifPresent(price -> row.append(' ').append(words.amount(price)));
        if (bearsTax) {
            row.append(' ').append(line.vatRate().map(words::rate).orElse("–"));
        }
        return row.append(' ').append(words.amount(line.amount())).toString();
    }

    private static List<String> taxRow(InvoiceContent content, Words words, BigDecimal percent, Tax tax) {
        return content.declaredVat().stream()
                .filter(row -> row.rate().isPresent())
                .map(row -> row.rate().orElseThrow())
                .filter(rate -> new BigDecimal(rate.percent()).compareTo(percent) == 0)
                .map(rate -> words.rate(rate) + " " + words.amount(money(content, tax.base())) + " "
                        + words.amount(money(content, tax.vat())))
                .toList();
    }

    private static void assertXml(String because, Invoice invoice, CountedDocument said, XmlAmounts xml) {
        InvoiceContent content = invoice.content();
        boolean turned = content.kind() == DocumentKind.CREDIT_NOTE;
        CountedDocument counted = turned ? said.turned() : said;
        assertThat(xml.number()).as(because).isEqualTo(invoice.number().value());
        assertThat(xml.payable()).as(because).isEqualByComparingTo(counted.payable());
        assertThat(xml.rounding()).as(because).isEqualByComparingTo(counted.rounding());
        assertThat(xml.taxes()).as(because).isEqualTo(counted.declared());
        assertLines(because, content, counted, xml.nets(), turned);
    }

    /** Line by line where prices are without VAT; taken apart, they come to the bases. UBL and CII settle advances by lines. */
    private static void assertLines(
            String because, InvoiceContent content, CountedDocument counted, List<BigDecimal> nets, boolean turned) {
        int lines = content.lines().size();
        assertThat(nets).as(because).hasSizeGreaterThanOrEqualTo(lines);
        BigDecimal sum = nets.subList(0, lines).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal bases = counted.supply().values().stream().map(Tax::base).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).as(because).isEqualByComparingTo(bases);
        if (content.prices() == PriceMode.NET || !content.declaresVat()) {
            for (int i = 0; i < lines; i++) {
                BigDecimal amount = content.lines().get(i).amount().toBigDecimal();
                assertThat(nets.get(i)).as(because).isEqualByComparingTo(turned ? amount.negate() : amount);
            }
        }
        BigDecimal settled = nets.subList(lines, nets.size()).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rest = counted.declared().values().stream().map(Tax::base).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(settled).as(because).isIn(BigDecimal.ZERO, rest.subtract(bases));
    }

    private static void assertReadAsCost(String because, InvoiceContent content, byte[] ubl) {
        ReceivedInvoice read = new ReceivedInvoiceFiles().read("invoice.xml", ubl);
        assertThat(read.payable()).as(because).isEqualTo(content.payable());
    }
}
