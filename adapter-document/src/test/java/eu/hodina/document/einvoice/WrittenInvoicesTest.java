package eu.hodina.document.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of document by the official rules of its formats. */
class WrittenInvoicesTest {
    static Set<String> documents() {
        return Documents.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isdoc_passes_its_official_rules(String name) {
        byte[] file = ElectronicInvoices.isdoc(Documents.all().get(name));
        assertThat(OfficialRules.objections(OfficialRules.ISDOC, file))
                .as(text(file))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void ubl_passes_en_16931(String name) {
        Invoice invoice = Documents.all().get(name);
        if (invoice.content().kind() == DocumentKind.PROFORMA) {
            assertThat(ElectronicInvoices.ubl(invoice)).isEmpty();
            return;
        }
        byte[] file = ElectronicInvoices.ubl(invoice).orElseThrow();
        boolean credit = invoice.content().kind() == DocumentKind.CREDIT_NOTE;
        assertThat(OfficialRules.objections(credit ? OfficialRules.UBL_CREDIT_NOTE : OfficialRules.UBL_INVOICE, file))
                .as(text(file))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void factur_x_passes_en_16931_and_its_own_profile(String name) {
        Invoice invoice = Documents.all().get(name);
        if (invoice.content().kind() == DocumentKind.PROFORMA) {
            assertThat(ElectronicInvoices.facturX(invoice)).isEmpty();
            return;
        }
        byte[] file = ElectronicInvoices.facturX(invoice).orElseThrow();
        assertThat(OfficialRules.objections(OfficialRules.CII, file))
                .as(text(file))
                .isEmpty();
        assertThat(OfficialRules.objections(OfficialRules.FACTUR_X, file))
                .as(text(file))
                .isEmpty();
    }

    @Test
    void the_same_document_has_the_same_bytes() {
        Documents.all().forEach((name, invoice) -> {
            assertThat(ElectronicInvoices.isdoc(invoice)).as(name).isEqualTo(ElectronicInvoices.isdoc(invoice));
            assertThat(ElectronicInvoices.ubl(invoice).map(WrittenInvoicesTest::text))
                    .as(name)
                    .isEqualTo(ElectronicInvoices.ubl(invoice).map(WrittenInvoicesTest::text));
        });
    }

    @Test
    void fifty_minutes_at_1000_are_0_833333_hours() {
        assertThat(ubl("fifty minutes"))
                .contains("<cbc:InvoicedQuantity unitCode=\"HUR\">0.833333</cbc:InvoicedQuantity>")
                .contains("<cbc:LineExtensionAmount currencyID=\"CZK\">833.33</cbc:LineExtensionAmount>");
    }

    @Test
    void every_document_that_a_final_invoice_settles_is_named_in_every_format() {
        Invoice invoice = Documents.all().get("advances of several documents");
        assertThat(ubl("advances of several documents"))
                .contains("<cbc:ID>DZ2026-0007</cbc:ID>", "<cbc:ID>Z2026-0007</cbc:ID>");
        assertThat(text(ElectronicInvoices.facturX(invoice).orElseThrow()))
                .contains(
                        "<ram:IssuerAssignedID>DZ2026-0007</ram:IssuerAssignedID>",
                        "<ram:IssuerAssignedID>Z2026-0007</ram:IssuerAssignedID>");
    }

    @Test
    void goods_bear_the_code_of_their_unit_in_every_format() {
        assertThat(ubl("gross prices")).contains("<cbc:InvoicedQuantity unitCode=\"H87\">3</cbc:InvoicedQuantity>");
        assertThat(isdoc("gross prices")).contains("<InvoicedQuantity unitCode=\"H87\">3</InvoicedQuantity>");
        assertThat(text(ElectronicInvoices.facturX(Documents.all().get("gross prices"))
                        .orElseThrow()))
                .contains("<ram:BilledQuantity unitCode=\"H87\">3</ram:BilledQuantity>");
    }

    @Test
    void an_advance_of_12_100_is_claimed_already_and_24_200_is_left() {
        assertThat(isdoc("final invoice"))
                .contains("<AlreadyClaimedTaxableAmount>10000.00</AlreadyClaimedTaxableAmount>")
                .contains("<AlreadyClaimedTaxAmount>2100.00</AlreadyClaimedTaxAmount>")
                .contains("<TaxInclusiveDepositAmount>12100.00</TaxInclusiveDepositAmount>")
                .contains("<PayableAmount>24200.00</PayableAmount>");
        assertThat(ubl("final invoice"))
                .contains("<cbc:InvoicedQuantity unitCode=\"C62\">-1</cbc:InvoicedQuantity>")
                .contains("<cbc:LineExtensionAmount currencyID=\"CZK\">-10000.00</cbc:LineExtensionAmount>")
                .contains("<cbc:ID>DZ2026-0007</cbc:ID>")
                .doesNotContain("PrepaidAmount")
                .contains("<cbc:PayableAmount currencyID=\"CZK\">24200.00</cbc:PayableAmount>");
    }

    @Test
    void three_advances_leave_1579_35_of_tax() {
        assertThat(ubl("three advances").split("-826.45</cbc:LineExtensionAmount>"))
                .hasSize(4);
        assertThat(isdoc("three advances")).contains("<DifferenceTaxAmount>5779.35</DifferenceTaxAmount>");
    }

    @Test
    void a_customer_who_pays_the_tax_is_of_category_ae() {
        assertThat(ubl("reverse charge in EUR"))
                .contains("<cbc:ID>AE</cbc:ID>")
                .contains("VATEX-EU-AE")
                .contains("DE123456789")
                .doesNotContain("TaxCurrencyCode");
        assertThat(isdoc("reverse charge in EUR"))
                .contains("<ForeignCurrencyCode>EUR</ForeignCurrencyCode>")
                .contains("<CurrRate>24.5</CurrRate>")
                .contains("<UnitPrice>1470</UnitPrice>");
    }

    @Test
    void a_non_payer_shows_no_vat_number_and_no_rate() {
        assertThat(ubl("non-payer"))
                .contains("<cbc:ID>O</cbc:ID>")
                .doesNotContain("CZ27074358")
                .doesNotContain("CZ45317054")
                .doesNotContain("Percent");
        assertThat(isdoc("non-payer"))
                .contains("<VATApplicable>false</VATApplicable>")
                .doesNotContain("<VATApplicable>true")
                .doesNotContain("CZ27074358")
                .doesNotContain("TaxPointDate");
    }

    @Test
    void a_credit_note_of_1450_has_positive_amounts() {
        assertThat(isdoc("credit note"))
                .contains("<DocumentType>2</DocumentType>")
                .contains("<TaxExclusiveAmount>1450.00</TaxExclusiveAmount>")
                .contains("<TaxAmount>304.50</TaxAmount>")
                .contains("<PayableAmount>1754.50</PayableAmount>")
                .doesNotContain("TaxPointDate")
                .doesNotContain("PaymentMeans");
        assertThat(isdoc("credit of an advance")).contains("<DocumentType>6</DocumentType>");
        assertThat(ubl("credit note"))
                .contains("<cbc:CreditNoteTypeCode>381</cbc:CreditNoteTypeCode>")
                .contains("<cbc:CreditedQuantity unitCode=\"C62\">1</cbc:CreditedQuantity>");
    }

    @Test
    void euros_with_czech_vat_state_the_tax_in_crowns() {
        assertThat(ubl("Czech VAT in EUR"))
                .contains("<cbc:TaxCurrencyCode>CZK</cbc:TaxCurrencyCode>")
                .containsPattern("<cac:TaxTotal>\\s+<cbc:TaxAmount currencyID=\"CZK\">2401.50</cbc:TaxAmount>");
    }

    @Test
    void every_kind_has_its_type() {
        assertThat(isdoc("proforma")).contains("<DocumentType>4<");
        assertThat(isdoc("tax document on a payment"))
                .contains("<DocumentType>5<")
                .contains("<PayableAmount>0.00</PayableAmount>");
        assertThat(ubl("tax document on a payment")).contains(">386<");
        assertThat(isdoc("simplified")).contains("<DocumentType>7<");
        assertThat(ubl("debit note")).contains(">383<");
        assertThat(ubl("penalty")).contains(">84<").contains("<cbc:ID>O</cbc:ID>");
    }

    @Test
    void what_xml_cannot_say_is_a_space() {
        assertThat(isdoc("orders and a note")).contains("<Note>Zpráva  📚</Note>");
    }

    private static String isdoc(String name) {
        return text(ElectronicInvoices.isdoc(Documents.all().get(name)));
    }

    private static String ubl(String name) {
        return text(ElectronicInvoices.ubl(Documents.all().get(name)).orElseThrow());
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
