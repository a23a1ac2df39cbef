package eu.hodina.web.api;

import eu.hodina.domain.invoice.InvoiceNumber;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where an invoice is found, the same for programs and for pages. */
public final class InvoiceLinks {
    static final String BASE = "/api/v1/invoices";

    private InvoiceLinks() {}

    /** {@code /api/v1/invoices/FV20260001/pdf}. */
    public static String pdf(InvoiceNumber number) {
        return BASE + "/" + encoded(number) + "/pdf";
    }

    /** For a path, where a space is %20. */
    private static String encoded(InvoiceNumber number) {
        return URLEncoder.encode(number.value(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
