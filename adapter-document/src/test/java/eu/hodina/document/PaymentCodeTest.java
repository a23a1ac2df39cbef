package eu.hodina.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.InvoiceState;
import eu.hodina.domain.money.VatCategory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code on the page, as a phone reads it. */
class PaymentCodeTest {
    private static Invoice of(String currency, String amount) {
        return Samples.invoice(Samples.content(
                Language.CS,
                VatStatus.PAYER,
                Samples.CUSTOMER,
                List.of(Samples.sum(InvoiceLine.Kind.FEE, "Paušál", currency, amount, VatCategory.OUT_OF_SCOPE))));
    }

    @Test
    void crowns_are_paid_by_qr_platba() {
        Result qr = ReadPdf.qr(Samples.czech()).orElseThrow();
        assertThat(qr.getText())
                .isEqualTo("SPD*1.0*ACC:CZ6508000000192000145399+GIBACZPX*AM:21780.75*CC:CZK*DT:20261114"
                        + "*MSG:FAKTURA F2026-0123*RN:VZOROVY SERVIS S.R.O.*X-VS:20260123*CRC32:FB58A48A");
        assertThat(qr.getResultMetadata()).containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "M");
        assertThat(ReadPdf.text(Samples.czech())).contains("QR Platba");
    }

    @Test
    void euros_are_paid_by_the_european_code() {
        Result qr = ReadPdf.qr(Samples.english()).orElseThrow();
        assertThat(qr.getText())
                .isEqualTo(
                        "BCD\n002\n1\nSCT\nKOMBCZPP\nVzorovy servis s.r.o.\nCZ3301000000000002970297\nEUR9001.46\n\n\n"
                                + "/VS/20260123 F2026-0123");
        assertThat(ReadPdf.text(Samples.english())).contains("Pay by QR");
    }

    @Test
    void code_of_an_invoice_over_pages_stands_on_the_last() {
        assertThat(ReadPdf.qr(Samples.czechOf(80)).orElseThrow().getText()).contains("*AM:235103.00*");
    }

    @Test
    void nothing_to_pay_has_no_code() {
        assertThat(PaymentCode.of(of("CZK", "0.00"))).isEmpty();
        assertThat(PaymentCode.of(of("CZK", "-1.00"))).isEmpty();
        assertThat(PaymentCode.of(of("CZK", "10000000.00"))).isEmpty();
        assertThat(ReadPdf.qr(of("CZK", "-1.00"))).isEmpty();
    }

    @Test
    void only_a_document_that_is_out_has_a_code() {
        Invoice invoice = Samples.czech();
        assertThat(PaymentCode.of(invoice.sent())).isPresent();
        assertThat(PaymentCode.of(invoice.cancelled())).isEmpty();
        Invoice draft = Invoice.restore(
                invoice.id(),
                invoice.number(),
                invoice.content(),
                invoice.issueDate(),
                invoice.taxPoint(),
                InvoiceState.DRAFT);
        assertThat(PaymentCode.of(draft)).isEmpty();
        assertThat(ReadPdf.qr(invoice.cancelled())).isEmpty();
    }

    @Test
    void other_currencies_have_no_code() {
        assertThat(PaymentCode.of(of("USD", "10.00"))).isEmpty();
    }
}
