package eu.hodina.application.exchange.accounting;

import static eu.hodina.application.exchange.accounting.OctoberBooks.gross;
import static eu.hodina.application.exchange.accounting.OctoberBooks.party;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceLine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ExportToPohodaTest {
    private final OctoberBooks books = new OctoberBooks();

    @Test
    void each_kind_has_the_type_that_pohoda_has_for_it() throws Exception {
        books.addAll();
        Document pack = export();
        assertThat(pack.getDocumentElement().getAttribute("ico")).isEqualTo("27074358");
        assertThat(pack.getDocumentElement().getAttribute("version")).isEqualTo("2.0");
        assertThat(texts(item(pack, "OD20260001"), "inv:invoiceType")).containsExactly("issuedCreditNotice");
        assertThat(texts(item(pack, "ZF20260001"), "inv:invoiceType")).containsExactly("issuedAdvanceInvoice");
        assertThat(texts(item(pack, "PF20260001"), "inv:invoiceType")).containsExactly("penalty");
        assertThat(texts(item(pack, "FV20260001"), "inv:invoiceType")).containsExactly("issuedInvoice");
        assertThat(item(pack, "DZ20260001").getElementsByTagName("int:intDoc").getLength())
                .isEqualTo(1);
        assertThat(texts(item(pack, "ZF20260001"), "typ:classificationVATType")).containsOnly("nonSubsume");
        assertThat(texts(item(pack, "FV20260001"), "typ:classificationVATType")).containsOnly("inland");
        assertThat(texts(item(pack, "FV20260004"), "typ:ids")).contains("UDpdp");
    }

    @Test
    void sums_are_those_of_the_document() throws Exception {
        books.addAll();
        Element invoice = item(export(), "FV20260002");
        assertThat(texts(invoice, "typ:priceHigh")).containsExactly("8264.47");
        assertThat(texts(invoice, "typ:priceHighVAT")).containsExactly("1735.54");
        assertThat(texts(invoice, "typ:priceHighSum")).containsExactly("10000.01");
        assertThat(texts(invoice, "inv:symVar")).containsExactly("20260002");
        assertThat(texts(invoice, "inv:dateTax")).containsExactly("2026-10-20");
        assertThat(texts(invoice, "inv:dateDue")).containsExactly("2026-11-03");
        assertThat(texts(invoice, "typ:accountNo")).containsExactly("19-2000145399");
        assertThat(texts(invoice, "typ:bankCode")).containsExactly("0800");
        assertThat(texts(invoice, "typ:dic")).containsExactly("CZ12345678");
    }

    @Test
    void a_final_invoice_has_its_advance_as_an_item_that_takes_off() throws Exception {
        books.addAll();
        Element invoice = item(export(), "FV20260007");
        assertThat(texts(invoice, "inv:text"))
                .containsExactly("Servis; Odpočet zálohy DZ20260001", "Servis", "Odpočet zálohy DZ20260001");
        assertThat(texts(invoice, "typ:price")).containsExactly("30000.00", "-10000.00");
        assertThat(texts(invoice, "typ:priceVAT")).containsExactly("6300.00", "-2100.00");
        assertThat(texts(invoice, "typ:priceHighSum")).containsExactly("24200.00");
    }

    @Test
    void euros_go_with_their_rate_and_crowns_beside_them() throws Exception {
        books.addAll();
        Element invoice = item(export(), "FV20260006");
        assertThat(texts(invoice, "typ:price")).containsExactly("1000.00");
        assertThat(texts(invoice, "typ:priceHigh")).containsExactly("24350.00");
        assertThat(texts(invoice, "typ:priceHighVAT")).containsExactly("5113.50");
        assertThat(texts(invoice, "typ:rate")).containsExactly("24.350");
        assertThat(texts(invoice, "typ:amount")).containsExactly("1");
        assertThat(texts(invoice, "typ:priceSum")).containsExactly("1210.00", "1210.00");
        Element service = item(export(), "FV20260005");
        assertThat(texts(service, "typ:priceNone")).containsExactly("24350.00");
        assertThat(service.getElementsByTagName("inv:classificationVAT").getLength())
                .isZero();
    }

    @Test
    void hostile_texts_stay_texts_and_what_is_cancelled_stays_out() throws Exception {
        String hostile = "</typ:company><x a=\"1\">&\u0001\uD800 " + "ž".repeat(200);
        books.add("FV20260001", gross("121.00").customer(party(hostile, Optional.empty())));
        Invoice cancelled = books.add("FV20260002", gross("121.00"));
        books.ports.invoices().keepState(cancelled.cancelled());
        Document pack = export();
        assertThat(pack.getElementsByTagName("dat:dataPackItem").getLength()).isEqualTo(1);
        assertThat(texts(item(pack, "FV20260001"), "typ:company").get(0))
                .startsWith("</typ:company><x a=\"1\">&   žž")
                .hasSize(96);
    }

    @Test
    void an_item_is_a_rate_and_not_a_line() throws Exception {
        InvoiceLine line = gross("10.12").build().lines().get(0);
        books.add("FV20260001", OctoberBooks.gross("10.12").lines(List.of(line, line.withText("Práce"))));
        Element invoice = item(export(), "FV20260001");
        assertThat(texts(invoice, "inv:text")).containsExactly("Servis, Práce", "Servis, Práce");
        assertThat(texts(invoice, "typ:priceSum")).containsExactly("20.24");
    }

    private Document export() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        books.accounting().exportToPohoda().write(books.october, out);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()));
    }

    private static Element item(Document pack, String id) {
        NodeList items = pack.getElementsByTagName("dat:dataPackItem");
        for (int i = 0; i < items.getLength(); i++) {
            if (((Element) items.item(i)).getAttribute("id").equals(id)) {
                return (Element) items.item(i);
            }
        }
        throw new AssertionError("no item " + id);
    }

    private static List<String> texts(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
