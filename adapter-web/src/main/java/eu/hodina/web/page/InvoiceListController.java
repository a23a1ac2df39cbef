package eu.hodina.web.page;

import eu.hodina.application.payment.ViewInvoices;
import eu.hodina.web.api.PageBounds;
import eu.hodina.web.request.Cursor;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Optional;

/** The first page: the invoices, newest number first. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class InvoiceListController {
    private final ViewInvoices viewInvoices;
    private final Pages pages;

    InvoiceListController(ViewInvoices viewInvoices, Pages pages) {
        this.viewInvoices = viewInvoices;
        this.pages = pages;
    }

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<String> list(
            HttpRequest<?> request,
            Authentication reader,
            @Parameter(required = false) @QueryValue Optional<String> after) {
        var page = viewInvoices.page(PageBounds.after(after), Cursor.limit(Optional.empty()));
        return pages.invoices(InvoiceListView.of(Wording.of(request), reader.getName(), page, after.isEmpty()));
    }
}
