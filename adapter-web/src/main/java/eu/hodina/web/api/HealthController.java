package eu.hodina.web.api;

import eu.hodina.application.access.CheckHealth;
import eu.hodina.web.problem.StoreUnavailableHandler;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

/** For watchdogs and load balancers. */
@Controller("/health")
@ExecuteOn(TaskExecutors.BLOCKING)
final class HealthController {
    private final CheckHealth checkHealth;

    HealthController(CheckHealth checkHealth) {
        this.checkHealth = checkHealth;
    }

    @Operation(summary = "Whether the server and its database answer")
    @ApiResponse(responseCode = "200", description = "Both do")
    @ApiResponse(responseCode = "503", description = "The database does not")
    @Get
    HttpResponse<Health> health() {
        return checkHealth.databaseAnswers()
                ? HttpResponse.ok(new Health("UP"))
                : HttpResponse.<Health>status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, StoreUnavailableHandler.SECONDS)
                        .body(new Health("DOWN"));
    }

    /** UP or DOWN. */
    @Serdeable
    record Health(String status) {}
}
