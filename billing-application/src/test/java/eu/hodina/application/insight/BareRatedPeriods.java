package eu.hodina.application.insight;

import eu.hodina.application.rating.LivePeriod;
import eu.hodina.application.rating.RatedCharge;
import eu.hodina.application.rating.RatedPeriod;
import eu.hodina.application.rating.RatedPeriodId;
import eu.hodina.application.rating.RatedPeriods;
import eu.hodina.application.rating.UnbilledLine;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.rating.AllowanceRun;
import eu.hodina.domain.rating.IssuedDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rated periods of which nothing is known; a test says what it needs. */
class BareRatedPeriods implements RatedPeriods {
    @Override
    public void add(RatedPeriod rated, Map<Integer, String> settled) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void supersede(RatedPeriodId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void lookedAt(RatedPeriodId id, String agreements) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<RatedPeriod> find(RatedPeriodId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<LivePeriod> ofOwnProjects() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<LivePeriod> live(ClientId client) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<UnbilledLine> waiting(ClientId client) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<UnbilledLine> waitingOf(RatedPeriodId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<IssuedDocument> billed(ClientId client, DatePeriod days) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<AgreementPeriod> feesBefore(ClientId client, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isRated(Optional<ClientId> client, DatePeriod period) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<RatedCharge> charges() {
        throw new UnsupportedOperationException();
    }

    @Override
    public long measuredMinutes() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<AllowanceRun> lastRunBefore(ClientId client, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<AllowanceRun> runsOf(AgreementId agreement) {
        throw new UnsupportedOperationException();
    }
}
