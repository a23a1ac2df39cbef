package eu.hodina.web.page;

import eu.hodina.application.payment.InvoiceOverview;
import eu.hodina.application.payment.InvoicePage;
import eu.hodina.web.api.InvoiceLinks;
import eu.hodina.web.request.Cursor;
import java.util.List;
import java.util.Optional;

/**
 * What the list shows, written out for its reader.
 *
 * @param older where the list goes on; none on the last page
 * @param first whether it is the newest page
 */
record InvoiceListView(Wording wording, String login, List<Row> rows, Optional<String> older, boolean first) {

    static InvoiceListView of(Wording wording, String login, InvoicePage page, boolean first) {
        return new InvoiceListView(
                wording,
                login,
                page.invoices().stream()
                        .map(invoice -> Row.of(wording, invoice))
                        .toList(),
                page.next().map(number -> "/?after=" + Cursor.of(number.value())),
                first);
    }

    String text(String key, String... values) {
        return wording.text(key, values);
    }

    /**
     * One invoice.
     *
     * @param open what is left to pay; none where nothing is
     */
    record Row(
            String number,
            String client,
            String issued,
            String due,
            String total,
            Optional<String> open,
            Badge badge,
            boolean overdue,
            String pdf) {
        static Row of(Wording wording, InvoiceOverview overview) {
            var invoice = overview.invoice();
            var format = wording.format();
            Badge badge = Badge.of(overview);
            return new Row(
                    invoice.number().value(),
                    invoice.content().customer().name(),
                    format.date(invoice.issueDate()),
                    format.date(invoice.dueDate()),
                    format.money(invoice.content().total()),
                    badge == Badge.CANCELLED
                            ? Optional.empty()
                            : Optional.of(overview.settlement().open())
                                    .filter(open -> open.isPositive())
                                    .map(format::money),
                    badge,
                    overview.overdue(),
                    InvoiceLinks.pdf(invoice.number()));
        }
    }
}
