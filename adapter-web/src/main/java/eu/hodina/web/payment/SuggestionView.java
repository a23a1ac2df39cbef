package eu.hodina.web.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.payment.Match;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.web.catalog.AmountBody;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a payment looks like now, and why; the candidates are ranked. */
@Serdeable
record SuggestionView(
        @Schema(description = "The transaction") String payment,
        @Schema(example = "2026-11-10") Optional<String> day,
        AmountBody amount,
        WordsView kind,
        @Schema(example = "false") boolean certain,
        Optional<String> client,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<PartView> allocations,
        AmountBody unallocated,

        @Schema(description = "The earlier payment that comes back by this one")
        Optional<String> returns,

        @JsonInclude(JsonInclude.Include.ALWAYS) List<WordsView> reasons,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<CandidateView> candidates,
        Optional<RunnerUpView> runnerUp) {

    static SuggestionView of(Match match, Numbers numbers) {
        return new SuggestionView(
                match.payment().id().value(),
                match.payment().booked().map(LocalDate::toString),
                AmountBody.of(match.payment().amount()),
                WordsView.of(match.kind()),
                match.certain(),
                match.client().map(ClientId::value),
                match.allocations().stream()
                        .map(part -> PartView.of(part, numbers))
                        .toList(),
                AmountBody.of(match.unallocated()),
                match.undoes().map(PaymentId::value),
                match.reasons().stream().map(WordsView::of).toList(),
                match.candidates().stream().map(CandidateView::of).toList(),
                match.runnerUp().map(other -> RunnerUpView.of(other, numbers)));
    }
}
