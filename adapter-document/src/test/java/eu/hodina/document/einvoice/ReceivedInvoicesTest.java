package eu.hodina.document.einvoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.exchange.received.ReceivedInvoice;
import eu.hodina.application.exchange.received.ReceivedInvoice.Kind;
import eu.hodina.application.exchange.received.ReceivedInvoiceReader;
import eu.hodina.application.exchange.received.UnreadableInvoiceException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every valid sample is read, every wrong one is refused with its reason. */
class ReceivedInvoicesTest {
    private static final ReceivedInvoiceReader READER = new ReceivedInvoiceFiles();

    static List<String> valid() throws IOException {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder().relativize(file).toString())
                    .filter(name -> name.contains("/") && !name.startsWith("negative"))
                    .filter(name -> !name.matches(".*(no-vat-applicable|no-reference|WRONG).*"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void there_are_all_the_samples() throws IOException {
        assertThat(valid()).hasSize(33);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void a_valid_file_is_read(String name) {
        ReceivedInvoice read = read(name);
        assertThat(read.number()).isNotEmpty();
        assertThat(read.lines()).isNotEmpty();
        assertThat(read.supplier().name()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    negative/n1-credit-no-ref.isdoc         | OriginalDocumentReferences: expected the document that type 2 corrects, found nothing
                    negative/n2-fx-missing-payable.isdoc    | LegalMonetaryTotal/PayableAmountCurr: expected a number, found nothing
                    negative/n2b-fx-missing-line.isdoc      | InvoiceLine/LineExtensionAmountCurr: expected a number, found nothing
                    negative/n3-currrate.isdoc              | CurrRate of a document in the local currency: expected 1, found 24.5
                    negative/n4-curr-in-czk.isdoc           | LineExtensionAmountCurr: expected no amount in a foreign currency on a document in the local one, found 500.00
                    negative/n5-wrong-totals.isdoc          | LegalMonetaryTotal/TaxInclusiveAmount: expected 21780.75, found 99999.99
                    negative/n6-nil-uuid.isdoc              | UUID: expected a UUID that is not nil, found 00000000-0000-0000-0000-000000000000
                    negative/n7-dup-line.isdoc              | InvoiceLine/ID: expected an identity of one line alone, found 1
                    negative/n8-nonvat-line-true.isdoc      | VATApplicable: expected false on a document without VAT, found true
                    negative/n9-bool1.isdoc                 | Invoice/VATApplicable: expected true or false, found 1
                    negative/n10-bad-ref.isdoc              | OriginalDocumentReference/@ref: expected a reference that the document has, found F2026-9999
                    isdoc/adawolfa-no-vat-applicable.isdoc  | Invoice/VATApplicable: expected a text, found nothing
                    isdoc/adawolfa-sample-no-reference.isdoc | an invoice in ISDOC, UBL 2.1 or CII was expected, found the element Invoice of ''
                    own/ubl-h-50min-2dec-WRONG.xml          | net amount of line 1 (BT-131): expected 830 within 0.02, found 833.33
                    """)
    void a_wrong_file_is_refused_with_its_reason(String name, String reason) {
        assertThatThrownBy(() -> read(name))
                .isInstanceOf(UnreadableInvoiceException.class)
                .hasMessageStartingWith(name)
                .hasMessageContaining(reason);
    }

    @Test
    void payable_and_total_are_both_named_where_both_are_wrong() {
        assertThatThrownBy(() -> read("negative/n5-wrong-totals.isdoc"))
                .hasMessageContaining("LegalMonetaryTotal/PayableAmount: expected 21780.75, found 1.00");
    }

    @Test
    void an_isdoc_says_who_what_and_how_much() {
        ReceivedInvoice read = read("own/a2-service-invoice-rounded.isdoc");
        assertThat(read.format()).isEqualTo(ReceivedInvoice.Format.ISDOC);
        assertThat(read.number()).isEqualTo("F2026-0124");
        assertThat(read.supplier().identity()).isEqualTo("27074358");
        assertThat(read.supplier().taxNumber()).contains("CZ27074358");
        assertThat(read.issueDate()).hasToString("2026-10-31");
        assertThat(read.dueDate().orElseThrow()).hasToString("2026-11-14");
        assertThat(read.net()).hasToString("18075.00 CZK");
        assertThat(read.total()).hasToString("21780.75 CZK");
        assertThat(read.payable()).hasToString("21781.00 CZK");
        assertThat(read.payment().orElseThrow().reference()).contains("20260124");
        assertThat(read.lines()).hasSize(3);
        assertThat(read.vat()).hasSize(2);
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void euros_are_read_in_euros() {
        ReceivedInvoice read = read("own/d-eu-reverse-charge-eur.isdoc");
        assertThat(read.net()).hasToString("1200.00 EUR");
        assertThat(read("own/ubl-g-eur-with-czk-vat.xml").payable()).hasToString("1210.00 EUR");
        assertThat(read("own/c-credit-note.isdoc").kind()).isEqualTo(Kind.CREDIT_NOTE);
        assertThat(read("own/f-tax-document-on-payment.isdoc").kind()).isEqualTo(Kind.PAYMENT_TAX_DOCUMENT);
    }

    @Test
    void a_wrong_check_digit_and_a_settlement_that_does_not_add_up_only_warn() {
        assertThat(read("isdoc/isdocpdf-test001.isdoc").warnings())
                .contains("IČO 12345678 of Demoverze has a wrong check digit");
        assertThat(read("isdoc/phive-doklad.isdoc").warnings())
                .anyMatch(text -> text.contains("PayableAmount: expected"));
    }

    @Test
    void a_pdf_gives_the_invoice_that_is_inside() {
        assertThat(read("pdf/test001.isdoc.pdf").number())
                .isEqualTo(read("isdoc/isdocpdf-test001.isdoc").number());
    }

    private static ReceivedInvoice read(String name) {
        try {
            return READER.read(name, Files.readAllBytes(folder().resolve(name)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(ReceivedInvoicesTest.class.getResource("/einvoice").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
