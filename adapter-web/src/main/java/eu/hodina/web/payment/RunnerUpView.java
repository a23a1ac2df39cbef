package eu.hodina.web.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.domain.payment.RunnerUp;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The answer that came second. */
@Serdeable
record RunnerUpView(
        WordsView kind,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<PartView> allocations,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<WordsView> reasons) {

    static RunnerUpView of(RunnerUp other, Numbers numbers) {
        return new RunnerUpView(
                WordsView.of(other.kind()),
                other.allocations().stream()
                        .map(part -> PartView.of(part, numbers))
                        .toList(),
                other.reasons().stream().map(WordsView::of).toList());
    }
}
