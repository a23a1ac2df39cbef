package eu.hodina.web.payment;

import eu.hodina.application.Billing;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.payment.OpenInvoice;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The numbers of documents, asked for at once. */
record Numbers(Map<InvoiceId, String> known) {

    static Numbers of(Billing billing, Collection<InvoiceId> documents) {
        return new Numbers(billing.ports().receivables().find(documents).stream()
                .collect(Collectors.toMap(OpenInvoice::id, one -> one.number().value())));
    }

    /** Of a cancelled document, its identity. */
    String of(InvoiceId document) {
        return Optional.ofNullable(known.get(document)).orElse(document.value());
    }
}
