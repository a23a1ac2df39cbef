package eu.hodina.web.catalog;

import eu.hodina.application.Billing;
import eu.hodina.application.catalog.EditProducts;
import eu.hodina.domain.catalog.ProductCode;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Commands;
import eu.hodina.web.request.Cursor;
import eu.hodina.web.request.Etag;
import eu.hodina.web.request.Fields;
import eu.hodina.web.request.Reply;
import eu.hodina.web.request.UsesHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.Optional;

/** What is sold by the piece. */
@Controller(ProductController.BASE)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProductController {
    static final String BASE = "/api/v1/products";

    private final EditProducts products;
    private final Commands commands;

    ProductController(Billing billing, Commands commands) {
        this.products = billing.editProducts();
        this.commands = commands;
    }

    @Operation(summary = "A page of the products, by code")
    @Get
    ProductList list(
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        return ProductList.of(products.page(Cursor.key(after), Cursor.limit(limit)));
    }

    @Operation(summary = "A product")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProductBody.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get("/{code}")
    HttpResponse<?> detail(String code) {
        return Etag.ok(products.find(Fields.made("/code", code, ProductCode::new)), ProductBody::of);
    }

    @Operation(summary = "Takes in a product; its prices stand in the price lists")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ProductBody.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IDEMPOTENCY_KEY})
    @Post
    HttpResponse<?> add(HttpRequest<?> request, @Body ProductBody body) {
        return commands.run(request, body, caller -> {
            var added = products.add(caller, body.product());
            URI place = UriBuilder.of(BASE).path(added.value().code().value()).build();
            return Reply.created(place, added.version(), ProductBody.of(added.value()));
        });
    }

    @Operation(summary = "Changes a product; its code stays")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProductBody.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put("/{code}")
    HttpResponse<?> change(HttpRequest<?> request, String code, @Body ProductBody body) {
        var product = body.product();
        if (!product.code().value().equals(code)) {
            throw new BadInputException("/code", "the code of the path, '" + code + "', was expected");
        }
        return Etag.ok(products.change(commands.caller(request), Etag.expected(request), product), ProductBody::of);
    }
}
