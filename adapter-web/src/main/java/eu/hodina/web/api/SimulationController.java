package eu.hodina.web.api;

import eu.hodina.application.exchange.scenario.JsonValue;
import eu.hodina.application.exchange.scenario.QuestionReader;
import eu.hodina.application.exchange.scenario.Refusal;
import eu.hodina.application.exchange.scenario.RefusedException;
import eu.hodina.application.rating.Simulate;
import eu.hodina.application.rating.SimulationQuestion;
import eu.hodina.application.rating.SimulationRefusedException;
import eu.hodina.web.problem.BadInputException;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

/** What would be billed under other prices, rules or agreements. */
@Controller("/api/v1/simulations")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SimulationController {
    private final Simulate simulate;

    SimulationController(Simulate simulate) {
        this.simulate = simulate;
    }

    @Operation(
            summary = "What if: the same work of a period under a change, compared with what it is",
            description = "Keeps nothing. The change is written in the words of docs/simulation.md; orders and workers"
                    + " are named by their ids, activities and price lists by their codes.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = "object"),
                            examples =
                                    @ExampleObject(
                                            value =
                                                    "{\"period\":{\"from\":\"2026-10-01\",\"to\":\"2026-10-31\"},\"currency\":\"CZK\","
                                                            + "\"clients\":[\"pekarna\"],\"change\":{\"priceLists\":[{\"code\":\"STANDARD\","
                                                            + "\"prices\":[{\"activity\":\"PROG\",\"hourly\":\"1600.00\"}]}]}}")))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SimulationAnswer.class)))
    @ApiResponse(
            responseCode = "400",
            description = "The question or its change names what is not there; path says where")
    @Post
    SimulationAnswer simulate(@Body JsonNode body) {
        JsonValue document = JsonDocuments.of(body);
        try {
            SimulationQuestion question = QuestionReader.read(document);
            return SimulationAnswer.of(question.currency(), simulate.simulate(question));
        } catch (RefusedException e) {
            throw bad(e.refusal());
        } catch (SimulationRefusedException e) {
            throw bad(QuestionReader.refusal(document, e));
        } catch (ArithmeticException e) {
            throw new BadInputException("/change", "amounts whose sums fit into 18 digits were expected");
        }
    }

    private static BadInputException bad(Refusal refusal) {
        return new BadInputException(refusal.value().pointer(), refusal.expected() + " was expected");
    }
}
