package eu.hodina.web.catalog;

import eu.hodina.application.Billing;
import eu.hodina.application.RefusedException;
import eu.hodina.application.rating.FindPrice;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.MissingListPriceException;
import eu.hodina.domain.catalog.MissingProductPriceException;
import eu.hodina.domain.catalog.ProductCode;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Fields;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.Optional;

/** What a client pays by the price lists. */
@Controller("/api/v1/prices")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PriceController {
    private final FindPrice prices;

    PriceController(Billing billing) {
        this.prices = billing.findPrice();
    }

    @Operation(summary = "The list price of an hour of an activity, or of a unit of a product, and where it was found")
    @Get
    PriceView find(
            @Parameter(description = "Its id") @QueryValue String client,
            @Parameter(example = "2026-11-15") @QueryValue String on,
            @Parameter(required = false) @QueryValue Optional<String> activity,
            @Parameter(required = false) @QueryValue Optional<String> worker,
            @Parameter(required = false) @QueryValue Optional<String> product) {
        ClientId payer = Fields.made("/client", client, ClientId::new);
        LocalDate day = Fields.date("/on", on);
        if (activity.isPresent() == product.isPresent()) {
            throw new BadInputException("/activity", "either an activity or a product was expected");
        }
        try {
            return activity.isPresent()
                    ? PriceView.of(prices.hour(
                            payer,
                            Fields.made("/activity", activity.get(), ActivityCode::new),
                            worker.map(id -> Fields.made("/worker", id, WorkerId::new)),
                            day))
                    : PriceView.of(prices.unit(payer, Fields.made("/product", product.get(), ProductCode::new), day));
        } catch (MissingListPriceException e) {
            throw new RefusedException("/activity", String.valueOf(e.getMessage()));
        } catch (MissingProductPriceException e) {
            throw new RefusedException("/product", String.valueOf(e.getMessage()));
        }
    }
}
