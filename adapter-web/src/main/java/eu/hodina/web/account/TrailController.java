package eu.hodina.web.account;

import eu.hodina.application.Billing;
import eu.hodina.application.Page;
import eu.hodina.application.access.ReadTrail;
import eu.hodina.application.trail.Change;
import eu.hodina.application.trail.Subject;
import eu.hodina.application.trail.TrailPlace;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Cursor;
import eu.hodina.web.request.Fields;
import eu.hodina.web.request.Me;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Optional;

/** Who changed what and when; nobody changes it. */
@Controller("/api/v1/trail")
@ExecuteOn(TaskExecutors.BLOCKING)
final class TrailController {
    private final ReadTrail trail;
    private final Me me;

    TrailController(Billing billing, Me me) {
        this.trail = billing.readTrail();
        this.me = me;
    }

    @Operation(summary = "Changes newest first: of one thing by kind and id, or of all that the role may read")
    @Get
    ChangeView.All list(
            @Parameter(
                            required = false,
                            description =
                                    "activity, agreement, client, correction, cost-rates, exchange-rate, firm, firm-logo,"
                                            + " import, index-rate, milestone, order, order-line, period-lock, price-list, product,"
                                            + " task, user, vat-rates, work-log, worker, ...")
                    @QueryValue
                    Optional<String> kind,
            @Parameter(required = false, description = "Of that kind: a code where the path has one, else the id")
                    @QueryValue
                    Optional<String> id,
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        if (kind.isPresent() != id.isPresent()) {
            throw new BadInputException(kind.isPresent() ? "/id" : "/kind", "kind and id go together, or neither");
        }
        int most = Cursor.limit(limit);
        Optional<String> key = Cursor.key(after);
        return ChangeView.All.of(kind.isPresent() ? ofOne(kind.get(), id.orElseThrow(), key, most) : ofAll(key, most));
    }

    private Page<Change> ofOne(String kind, String id, Optional<String> key, int limit) {
        Subject subject = Fields.checked("/kind", () -> new Subject(kind, id));
        Optional<Long> before = key.map(text -> Fields.number("/after", text));
        return trail.of(me.role(), subject, before, limit);
    }

    private Page<Change> ofAll(Optional<String> key, int limit) {
        Optional<TrailPlace> before = key.map(text -> Fields.made("/after", text, TrailPlace::parse));
        return trail.latest(me.role(), before, limit);
    }
}
