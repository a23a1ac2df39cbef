package eu.hodina.application.exchange.scenario;

import eu.hodina.application.rating.SimulationQuestion;
import eu.hodina.application.rating.SimulationRefusedException;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.rating.simulation.RatingChange;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a program asks over HTTP: {@code period}, {@code currency}, {@code clients}, {@code firm}, {@code change}. */
public final class QuestionReader {
    private static final Set<String> QUESTION = Set.of("firm", "period", "currency", "clients", "change");

    private final Refusals refusals = new Refusals();

    private QuestionReader() {}

    /**
     * Reads a question.
     *
     * @param document an object with those keys; firm and clients may be left out
     * @return what is asked
     * @throws RefusedException where the document is none
     */
    public static SimulationQuestion read(JsonValue document) throws RefusedException {
        return new QuestionReader().question(document);
    }

    /**
     * {@return what was wrong with a question, at its place in the document that asked it}
     *
     * @param document that was read
     * @param refused what the use case refused
     */
    public static Refusal refusal(JsonValue document, SimulationRefusedException refused) {
        return Refusal.of(document.at(refused.place()), refused.expected());
    }

    private SimulationQuestion question(JsonValue document) throws RefusedException {
        Fields fields = new Fields(document, refusals, QUESTION);
        Optional<Currency> currency = fields.required("currency").flatMap(code -> Currencies.read(code, refusals));
        Scalars scalars = new Scalars(refusals, currency.orElse(Currencies.STAND_IN), currency.isPresent());
        Optional<FirmId> firm = fields.optional("firm").map(scalars::id).map(FirmId::new);
        Optional<DatePeriod> period = fields.required("period").flatMap(of -> period(of, scalars));
        Optional<List<String>> clients = fields.optional("clients")
                .map(list ->
                        fields.optionalList("clients").stream().map(scalars::id).toList());
        Optional<JsonValue> change = fields.required("change");
        RatingChange read = change.map(of -> ChangeReader.read(of, scalars)).orElse(RatingChange.NOTHING);
        Optional<Refusal> first = refusals.first();
        if (first.isPresent()) {
            throw new RefusedException(first.get());
        }
        return new SimulationQuestion(firm, period.orElseThrow(), currency.orElseThrow(), clients, read);
    }

    private Optional<DatePeriod> period(JsonValue of, Scalars scalars) {
        int before = refusals.count();
        Fields fields = new Fields(of, refusals, Set.of("from", "to"));
        Optional<LocalDate> from = fields.required("from").map(scalars::date);
        Optional<LocalDate> to = fields.required("to").map(scalars::date);
        if (refusals.count() > before) {
            return Optional.empty();
        }
        if (to.orElseThrow().isBefore(from.orElseThrow())) {
            refusals.add(of.at("to"), "a date on or after " + from.get());
            return Optional.empty();
        }
        return Optional.of(new DatePeriod(from.get(), to.get()));
    }
}
