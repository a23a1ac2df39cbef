package eu.hodina.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.exchange.received.ReceivedInvoice;
import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.invoice.DocumentToRender;
import eu.hodina.document.einvoice.ReceivedInvoiceFiles;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.PriceMode;
import eu.hodina.domain.invoice.TotalRounding;
import eu.hodina.domain.invoice.VatSummaryRow;
import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Pages and files of invoices by lot: lines, tax, totals and roundings say the same everywhere. */
class RandomDocumentsTest {
    private static final int INVOICES = Boolean.getBoolean("hodina.full") ? 5_000 : 200;

    @Test
    void page_isdoc_and_ubl_of_any_invoice_say_what_its_content_says() {
        DocumentFiles renderer = new DocumentFiles();
        for (int seed = 0; seed < INVOICES; seed++) {
            Invoice invoice = invoice(new Random(seed));
            List<DocumentFile> files = renderer.render(DocumentToRender.alone(invoice));
            String because = "seed " + seed + ", " + invoice;
            assertPage(because, invoice, files.get(0));
            for (DocumentFile file : files.subList(1, files.size())) {
                assertFile(because + ", " + file.name(), invoice.content(), file);
            }
        }
    }

    private static void assertPage(String because, Invoice invoice, DocumentFile file) {
        InvoiceContent content = invoice.content();
        Words words = Words.in(content.language());
        String text = ReadPdf.<String>read(file.bytes(), pdf -> new PDFTextStripper().getText(pdf));
        List<String> expected = new ArrayList<>();
        content.lines().forEach(line -> expected.add(words.amount(line.amount())));
        for (VatSummaryRow row : content.vatSummary()) {
            if (row.rate().isPresent()) {
                expected.add(words.rate(row.rate().orElseThrow()) + " " + words.amount(row.base()) + " "
                        + words.amount(row.vat()));
            }
        }
        content.vatSummaryInCzk()
                .forEach(row -> expected.add(words.amount(row.base()) + " " + words.amount(row.vat())));
        if (!content.roundingAmount().isZero()) {
            expected.add(words.amount(content.total()));
            expected.add(words.amount(content.roundingAmount()));
        }
        expected.add(words.money(content.payable()));
        assertThat(text).as(because).contains(expected);
    }

    private static void assertFile(String because, InvoiceContent content, DocumentFile file) {
        ReceivedInvoice read = new ReceivedInvoiceFiles().read(file.name(), file.bytes());
        assertThat(read.payable()).as(because).isEqualTo(content.payable());
        assertThat(read.net()).as(because).isEqualTo(content.net());
        assertThat(read.total()).as(because).isEqualTo(content.total());
        assertThat(read.lines()).as(because).hasSameSizeAs(content.lines());
        assertThat(read.vat().stream().map(ReceivedInvoice.VatRow::tax).reduce(Money::plus))
                .as(because)
                .hasValue(content.vat());
    }

    private static Invoice invoice(Random random) {
        boolean payer = random.nextInt(5) > 0;
        boolean euro = random.nextInt(4) == 0;
        Language language = random.nextBoolean() ? Language.CS : Language.EN;
        int count = 1 + random.nextInt(random.nextInt(8) == 0 ? 60 : 12);
        List<InvoiceLine> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(line(random, i, payer, euro ? "EUR" : "CZK"));
        }
        InvoiceContent usual =
                Samples.content(language, payer ? VatStatus.PAYER : VatStatus.NON_PAYER, Samples.CUSTOMER, lines);
        var content = usual.toBuilder()
                .prices(random.nextInt(3) == 0 ? PriceMode.GROSS : PriceMode.NET)
                .rounding(!euro && random.nextBoolean() ? TotalRounding.WHOLE_UNIT : TotalRounding.EXACT);
        if (euro && payer) {
            content.inCzk(
                    ExchangeRate.parse("EUR", "CZK", "2" + random.nextInt(10) + "." + (100 + random.nextInt(900))));
        }
        return Invoice.issue(
                new InvoiceId("0199a000-0000-7000-8000-" + String.format("%012d", random.nextInt(1_000_000))),
                new InvoiceNumber("F2026-" + (1000 + random.nextInt(9000))),
                content.build(),
                Samples.ISSUED,
                Samples.ISSUED);
    }

    private static InvoiceLine line(Random random, int index, boolean payer, String currency) {
        VatCategory[] rates = {VatCategory.STANDARD, VatCategory.STANDARD, VatCategory.REDUCED, VatCategory.ZERO};
        VatCategory category = payer ? rates[random.nextInt(rates.length)] : VatCategory.NON_PAYER;
        String text = "Položka " + (index + 1) + " žluťoučká".repeat(random.nextInt(6));
        if (random.nextInt(4) > 0) {
            String hourly = 100 + random.nextInt(3000) + "." + (10 + random.nextInt(90));
            return Samples.work(text, 1 + random.nextInt(5000), currency, hourly, category);
        }
        // smaller than the first line, which is work or above zero, so that something is to be paid
        String net = random.nextInt(4) == 0 && index > 0
                ? "-0." + (10 + random.nextInt(90))
                : 5 + random.nextInt(90) + ".55";
        return Samples.sum(InvoiceLine.Kind.FEE, text, currency, net, category);
    }
}
