package eu.hodina.web.order;

import eu.hodina.application.Billing;
import eu.hodina.application.exchange.received.CostTerms;
import eu.hodina.application.exchange.received.ImportReceivedInvoices;
import eu.hodina.application.exchange.received.ReceivedCost;
import eu.hodina.application.exchange.received.ReceivedInvoiceReader;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.web.catalog.AmountBody;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Commands;
import eu.hodina.web.request.Reply;
import eu.hodina.web.request.UsesHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The electronic invoices of subcontractors, as costs of an order. As {@code application/octet-stream}: a form of another
 * site cannot send that.
 */
@Controller("/api/v1/orders/{id}/received-invoices")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReceivedInvoiceController {
    private final ImportReceivedInvoices imports;
    private final Commands commands;

    ReceivedInvoiceController(Billing billing, ReceivedInvoiceReader reader, Commands commands) {
        this.imports = billing.importReceivedInvoices(reader);
        this.commands = commands;
    }

    @Operation(
            summary = "Takes in an electronic invoice of a subcontractor as an expense of an order",
            description =
                    "ISDOC, ISDOCX, UBL 2.1, CII, or a PDF that holds one of them, of at most 20 MiB. Its cost is the sum"
                            + " without VAT; the client pays the same, unless unitPrice and currency say another amount. The same"
                            + " invoice is taken in once.")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReceivedInvoiceView.class)))
    @ApiResponse(responseCode = "422", description = "It is no invoice, does not add up, or is a cost already")
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IDEMPOTENCY_KEY})
    @Post
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    HttpResponse<?> take(
            HttpRequest<?> request,
            String id,
            @Parameter(required = false) @QueryValue Optional<String> unitPrice,
            @Parameter(required = false) @QueryValue Optional<String> currency,
            @Parameter(required = false) @QueryValue Optional<String> vatCategory,
            @Body InputStream body) {
        CostTerms terms = terms(unitPrice, currency, vatCategory);
        byte[] file = bounded(body);
        return commands.run(request, List.of(terms.toString(), sha256(file)), caller -> {
            ReceivedCost taken = imports.run(caller, OrderController.order(id), "body", file, terms);
            String expense = taken.expense().value().id().value();
            return Reply.created(
                    UriBuilder.of(OrderController.BASE)
                            .path(id)
                            .path("expenses")
                            .path(expense)
                            .build(),
                    taken.expense().version(),
                    ReceivedInvoiceView.of(taken));
        });
    }

    private static CostTerms terms(
            Optional<String> unitPrice, Optional<String> currency, Optional<String> vatCategory) {
        boolean priced = unitPrice.isPresent() || currency.isPresent();
        return new CostTerms(
                priced
                        ? Optional.of(new AmountBody(unitPrice.orElse(null), currency.orElse(null)).money(""))
                        : Optional.empty(),
                vatCategory
                        .map(category -> MilestoneBody.category("/vatCategory", category))
                        .orElse(VatCategory.STANDARD));
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** One byte more than there may be, so that the reader refuses it. */
    private static byte[] bounded(InputStream body) {
        try (body) {
            return body.readNBytes(ReceivedInvoiceReader.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
