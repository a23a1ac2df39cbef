package eu.hodina.web.api;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.invoice.FetchDocument;
import eu.hodina.application.payment.ViewInvoices;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.web.problem.Problem;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Cursor;
import eu.hodina.web.request.UsesHeaders;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Optional;

/** The invoices: list, detail and file. */
@Controller(InvoiceLinks.BASE)
@ExecuteOn(TaskExecutors.BLOCKING)
final class InvoiceController {
    private final ViewInvoices viewInvoices;
    private final FetchDocument fetchDocument;

    InvoiceController(ViewInvoices viewInvoices, FetchDocument fetchDocument) {
        this.viewInvoices = viewInvoices;
        this.fetchDocument = fetchDocument;
    }

    @Operation(summary = "A page of the list, by number falling")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InvoiceList.class)))
    @Get
    InvoiceList list(
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        return InvoiceList.of(viewInvoices.page(PageBounds.after(after), Cursor.limit(limit)));
    }

    @Operation(summary = "An invoice with its parties, lines and tax")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InvoiceDetail.class)))
    @ApiResponse(responseCode = "404", description = "There is no invoice of this number")
    @Get("/{number}")
    HttpResponse<?> detail(String number) {
        return PageBounds.number(number)
                .flatMap(viewInvoices::find)
                .<MutableHttpResponse<?>>map(found -> HttpResponse.ok(InvoiceDetail.of(found)))
                .orElseGet(() -> missing("There is no invoice " + number + "."));
    }

    @Operation(summary = "The invoice's file, byte for byte as it was first drawn")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF,
                            schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "404", description = "There is no such invoice, or its file is not drawn yet")
    @UsesHeaders(ApiHeader.ETAG)
    @Get(value = "/{number}/pdf", produces = MediaType.APPLICATION_PDF)
    HttpResponse<?> pdf(HttpRequest<?> request, String number) {
        Optional<InvoiceNumber> wanted = PageBounds.number(number);
        return wanted.flatMap(fetchDocument::pdf)
                .<MutableHttpResponse<?>>map(file -> fileResponse(request, file))
                .orElseGet(() -> missing("There is no file of an invoice " + number + "."));
    }

    /** A browser asks again each time, and gets the bytes only when it has not got them. */
    private static MutableHttpResponse<?> fileResponse(HttpRequest<?> request, DocumentFile file) {
        String tag = "\"" + file.sha256() + "\"";
        MutableHttpResponse<?> response = tag.equals(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH))
                ? HttpResponse.notModified()
                : HttpResponse.ok(file.bytes())
                        .contentType(file.mediaType())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + plain(file.name()) + "\"");
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                // the page's policy would keep a browser's own viewer from showing the file
                .header("Content-Security-Policy", "frame-ancestors 'none'");
    }

    /** Nothing in a name ends the quotes or the line. */
    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]", "_");
    }

    private static MutableHttpResponse<?> missing(String detail) {
        return Problem.of(HttpStatus.NOT_FOUND, detail).toResponse();
    }
}
