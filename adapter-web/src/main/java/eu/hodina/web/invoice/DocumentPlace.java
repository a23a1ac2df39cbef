package eu.hodina.web.invoice;

import eu.hodina.application.Versioned;
import eu.hodina.application.invoice.ViewDocuments;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.web.request.Fields;
import eu.hodina.web.request.Reply;
import io.micronaut.http.uri.UriBuilder;
import java.net.URI;

/** Where documents are found. */
final class DocumentPlace {
    static final String BASE = "/api/v1/documents";

    private DocumentPlace() {}

    static InvoiceNumber number(String text) {
        return Fields.made("/number", text, InvoiceNumber::new);
    }

    static URI of(InvoiceNumber number) {
        return UriBuilder.of(BASE).path(number.value()).build();
    }

    /** 201 with the document as it stands. */
    static Reply created(ViewDocuments view, InvoiceNumber number) {
        Versioned<ViewDocuments.Standing> standing = view.find(number);
        return Reply.created(of(number), standing.version(), DocumentView.of(standing.value()));
    }

    /** 200 with the document as it stands. */
    static Reply now(ViewDocuments view, InvoiceNumber number) {
        Versioned<ViewDocuments.Standing> standing = view.find(number);
        return Reply.ok(standing.version(), DocumentView.of(standing.value()));
    }
}
