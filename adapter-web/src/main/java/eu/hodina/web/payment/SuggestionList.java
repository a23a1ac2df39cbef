package eu.hodina.web.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.Billing;
import eu.hodina.application.Page;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.payment.Allocation;
import eu.hodina.domain.payment.Match;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A page of payments that wait for a person, with what they look like. */
@Serdeable
record SuggestionList(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<SuggestionView> items,

        @Schema(description = "Where the next page begins: ?after=; absent on the last page")
        Optional<String> next) {

    static SuggestionList of(Page<Match> page, Billing billing) {
        Numbers numbers = numbers(page.items(), billing);
        return new SuggestionList(
                page.items().stream()
                        .map(match -> SuggestionView.of(match, numbers))
                        .toList(),
                Cursor.next(page));
    }

    static Numbers numbers(List<Match> matches, Billing billing) {
        List<InvoiceId> documents = matches.stream()
                .flatMap(match -> Stream.concat(
                        match.allocations().stream(),
                        match.runnerUp().stream().flatMap(other -> other.allocations().stream())))
                .map(Allocation::invoice)
                .distinct()
                .toList();
        return Numbers.of(billing, documents);
    }
}
