package eu.hodina.web.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.domain.payment.Candidate;
import eu.hodina.web.catalog.AmountBody;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A document that was looked at, and what speaks for it. */
@Serdeable
record CandidateView(
        @Schema(example = "FV20260001") String document,
        String client,
        AmountBody open,
        @Schema(example = "2026-11-16") String due,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<WordsView> reasons) {

    static CandidateView of(Candidate candidate) {
        return new CandidateView(
                candidate.invoice().number().value(),
                candidate.invoice().client().value(),
                AmountBody.of(candidate.invoice().open()),
                candidate.invoice().due().toString(),
                candidate.reasons().stream().map(WordsView::of).toList());
    }
}
