package eu.hodina.application.exchange.accounting;

import eu.hodina.application.Ports;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceState;
import eu.hodina.domain.money.ExchangeRate;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Use case: the documents that a firm issued in a month as XML that Pohoda reads in (dataPack 2.0, invoice 2.0). Cancelled
 * ones are left out. Sums are those of the documents: an item is a rate of VAT, not a line, so that nothing is rounded anew.
 */
public final class ExportToPohoda {
    private static final Currency CZK = Currency.getInstance("CZK");

    private final Ports ports;

    /**
     * Made by {@link eu.hodina.application.AccountingUseCases#exportToPohoda}.
     *
     * @param ports all that is kept
     */
    public ExportToPohoda(Ports ports) {
        this.ports = Objects.requireNonNull(ports, "ports");
    }

    /**
     * Writes the documents of a month, by number.
     *
     * @param month of the days of issue
     * @param out where to; it is flushed and stays open
     * @return how many documents
     * @throws IOException where it cannot be written
     * @throws eu.hodina.domain.money.MissingExchangeRateException where a document in another currency cannot be converted
     */
    public int write(AccountingMonth month, OutputStream out) throws IOException {
        List<PohodaDocument> documents = ports.transactions().call(() -> documents(month));
        Writer writer = DeclareVat.utf8(out);
        XmlOutput xml = new XmlOutput(writer);
        xml.open(
                "dat:dataPack",
                "xmlns:dat",
                PohodaXml.SCHEMAS + "data.xsd",
                "xmlns:inv",
                PohodaXml.SCHEMAS + "invoice.xsd",
                "xmlns:int",
                PohodaXml.SCHEMAS + "intDoc.xsd",
                "xmlns:typ",
                PohodaXml.SCHEMAS + "type.xsd",
                "version",
                "2.0",
                "id",
                "hodina-" + month.month(),
                "ico",
                month.firm().companyNumber().digits(),
                "application",
                "Hodina",
                "note",
                "Vydané doklady " + month.month());
        for (PohodaDocument document : documents) {
            new PohodaXml(xml, document).write();
        }
        xml.close();
        writer.flush();
        return documents.size();
    }

    private List<PohodaDocument> documents(AccountingMonth month) {
        CrownRates rates = new CrownRates(ports);
        List<PohodaDocument> documents = new ArrayList<>();
        for (Invoice document : ports.invoices().issuedOn(month.firm().id(), month.days())) {
            if (document.state() != InvoiceState.CANCELLED) {
                Optional<ExchangeRate> rate = document.content().currency().equals(CZK)
                        ? Optional.empty()
                        : Optional.of(rates.apply(document));
                documents.add(new PohodaDocument(document, rate));
            }
        }
        return documents;
    }
}
