package eu.hodina.application.rating;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.firm.VatRateTable;
import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.VatRates;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.rating.AllowanceRun;
import eu.hodina.domain.rating.AllowanceState;
import eu.hodina.domain.rating.ClientTerms;
import eu.hodina.domain.rating.Rating;
import eu.hodina.domain.rating.RatingInput;
import eu.hodina.domain.rating.RatingRefusedException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Use case: how the allowances of an agreement stand on a day. What is rated is as it was rated; the days after that are
 * rated as they are now, and nothing of it is kept.
 */
public final class ViewAgreements {
    private final Ports ports;
    private final VatRateTable vatRates;

    /**
     * Made by {@link eu.hodina.application.Billing#viewAgreements}.
     *
     * @param ports all that is kept
     * @param vatRates the rates of VAT by day
     */
    public ViewAgreements(Ports ports, VatRateTable vatRates) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.vatRates = Objects.requireNonNull(vatRates, "vatRates");
    }

    /**
     * {@return the allowances of an agreement on the evening of a day, by period; empty before it begins, or without any}
     *
     * @param id of an agreement that is agreed
     * @param on a day; one in the middle of a rated period too
     * @throws NotFoundException where there is no such agreement
     * @throws RefusedException where it is not agreed, or work of those days has no price
     */
    public List<AllowanceState> state(AgreementId id, LocalDate on) {
        return ports.transactions().call(() -> {
            ClientAgreement agreement =
                    ports.agreements().find(id).orElseThrow(() -> new NotFoundException("agreement", id.value()));
            if (!agreement.isAgreed()) {
                throw new RefusedException("", "an agreement that is AGREED was expected");
            }
            return state(agreement, on);
        });
    }

    List<AllowanceState> state(ClientAgreement agreement, LocalDate on) {
        Agreement terms = agreement.terms();
        LocalDate begins = terms.validity().first().orElseThrow();
        if (terms.includes().isEmpty() || begins.isAfter(on)) {
            return List.of();
        }
        List<AllowanceRun> runs = new ArrayList<>(ports.ratedPeriods().runsOf(agreement.id()).stream()
                .filter(run -> !run.days().to().isAfter(on))
                .toList());
        ClientId client = agreement.client();
        LocalDate next = ports.ratedPeriods()
                .lastRunBefore(client, on.plusDays(1))
                .map(run -> run.days().to().plusDays(1))
                .filter(begins::isBefore)
                .orElse(begins);
        if (!next.isAfter(on)) {
            runs.add(asOf(client, new DatePeriod(next, on)));
        }
        return AllowanceState.of(terms, runs);
    }

    /** The days that are not rated to their end, as they are now; the rate of VAT decides nothing about time. */
    private AllowanceRun asOf(ClientId id, DatePeriod days) {
        Client client = ports.clients().find(id).orElseThrow();
        VatRates rates = vatRates.rates();
        var vat = rates.rateOn(client.vatCategory(), days.to());
        try {
            RatingInput input =
                    PeriodInput.of(ports, Optional.of(id), client.currency(), ClientTerms.of(client), vat, days);
            return AllowanceRun.of(input, Rating.rate(input));
        } catch (RatingRefusedException e) {
            throw new RefusedException("/on", String.valueOf(e.getMessage()));
        }
    }
}
