package eu.hodina.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.rating.ClientSimulation;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.rating.simulation.BilledFigures;
import eu.hodina.domain.rating.simulation.SimulatedRow;
import eu.hodina.domain.rating.simulation.Simulation;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The difference per client, agreement and activity. Amounts are net of VAT, text in the currency's digits. */
@Serdeable
record SimulationAnswer(
        @Schema(description = "ISO 4217", example = "CZK") String currency,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<OfClient> clients,

        @Schema(description = "The sum of the clients that could be rated")
        Comparison total) {

    static SimulationAnswer of(Currency currency, List<ClientSimulation> answers) {
        List<Simulation> rated =
                answers.stream().flatMap(answer -> answer.simulation().stream()).toList();
        BilledFigures none = BilledFigures.none(currency);
        return new SimulationAnswer(
                currency.getCurrencyCode(),
                answers.stream().map(OfClient::of).toList(),
                Comparison.of(
                        rated.stream().map(Simulation::before).reduce(none, BilledFigures::plus),
                        rated.stream().map(Simulation::after).reduce(none, BilledFigures::plus)));
    }

    /** One client: rows and their sum, or why there are none. */
    @Serdeable
    record OfClient(
            @Schema(description = "The client's code", example = "pekarna")
            String client,

            String name,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Row> rows,
            Optional<Comparison> total,

            @Schema(description = "What was expected, where the work cannot be rated as it is or under the change")
            Optional<String> refused) {

        static OfClient of(ClientSimulation answer) {
            return new OfClient(
                    answer.client(),
                    answer.name(),
                    answer.simulation().map(Simulation::rows).orElse(List.of()).stream()
                            .map(Row::of)
                            .toList(),
                    answer.simulation().map(simulation -> Comparison.of(simulation.before(), simulation.after())),
                    answer.refusal());
        }
    }

    /** What one agreement and one activity bill. */
    @Serdeable
    record Row(
            @Schema(description = "Absent for work that is billed by time", example = "A1")
            Optional<String> agreement,

            @Schema(description = "Absent for fees", example = "PROG")
            Optional<String> activity,

            Figures before,
            Figures after,
            Figures difference) {

        static Row of(SimulatedRow row) {
            return new Row(
                    row.agreement().map(AgreementId::value),
                    row.activity().map(ActivityCode::value),
                    Figures.of(row.before()),
                    Figures.of(row.after()),
                    Figures.of(row.difference()));
        }
    }

    /** As it is, as it would be, and the second less the first. */
    @Serdeable
    record Comparison(Figures before, Figures after, Figures difference) {

        static Comparison of(BilledFigures before, BilledFigures after) {
            return new Comparison(Figures.of(before), Figures.of(after), Figures.of(after.minus(before)));
        }
    }

    /** The four parts add up to the net. */
    @Serdeable
    record Figures(
            long billedMinutes,

            @Schema(description = "Minutes drawn from allowances of time")
            long coveredMinutes,

            @Schema(example = "1626.67") String work,

            @Schema(description = "What minimum charges add", example = "0.00")
            String minimums,

            @Schema(example = "10000.00") String fees,

            @Schema(description = "What allowances of money pay, 0 or less", example = "0.00")
            String credits,

            @Schema(example = "11626.67") String net) {

        static Figures of(BilledFigures figures) {
            return new Figures(
                    figures.billedMinutes(),
                    figures.coveredMinutes(),
                    figures.work().toPlainString(),
                    figures.minimums().toPlainString(),
                    figures.fees().toPlainString(),
                    figures.credits().toPlainString(),
                    figures.net().toPlainString());
        }
    }
}
