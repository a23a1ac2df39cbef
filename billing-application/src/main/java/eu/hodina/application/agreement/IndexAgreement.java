package eu.hodina.application.agreement;

import eu.hodina.application.RefusedException;
import eu.hodina.application.Transactions;
import eu.hodina.application.Versioned;
import eu.hodina.application.catalog.IndexRates;
import eu.hodina.application.catalog.PriceChanges;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementStage;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.agreement.IndexedRetainer;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.catalog.Indexation;
import eu.hodina.domain.catalog.IndexationRefusedException;
import eu.hodina.domain.catalog.IndexationRule;
import eu.hodina.domain.catalog.IndexedPart;
import eu.hodina.domain.catalog.PriceChange;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Use cases: a retainer follows the index once a year (handbook 3.9), and its history. */
public final class IndexAgreement {
    private final Transactions transactions;
    private final AgreementCheck check;
    private final IndexRates rates;
    private final PriceChanges history;
    private final AgreementBook book;

    /**
     * Made by {@link eu.hodina.application.Billing#indexAgreement}.
     *
     * @param transactions make a call all or nothing
     * @param agreements where they are kept
     * @param check knows what is rated and billed
     * @param rates of the index
     * @param history of what rose
     * @param recorder keeps who changed what
     */
    public IndexAgreement(
            Transactions transactions,
            Agreements agreements,
            AgreementCheck check,
            IndexRates rates,
            PriceChanges history,
            ChangeRecorder recorder) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.check = Objects.requireNonNull(check, "check");
        this.rates = Objects.requireNonNull(rates, "rates");
        this.history = Objects.requireNonNull(history, "history");
        this.book = new AgreementBook(agreements, recorder);
    }

    /**
     * Raises the fee and the overage prices of a retainer by the rate of the year before; what it includes stays.
     *
     * @param caller who does it
     * @param id of the retainer
     * @param version that the caller had read
     * @param year in which prices rise
     * @param rule what is indexed, from which month, up to which cap
     * @return what rose; empty where nothing does
     * @throws RefusedException where it is no retainer that is agreed, is billed from that day on, or a price of that day
     *     or later is agreed
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<List<PriceChange>> index(
            Caller caller, AgreementId id, long version, int year, IndexationRule rule) {
        return transactions.call(() -> {
            check.lock(book.kept(id).client());
            ClientAgreement before = book.kept(id);
            EditAgreements.require(before, AgreementStage.AGREED);
            if (!(before.terms() instanceof Retainer retainer)) {
                throw new RefusedException("", "a retainer was expected; a package is paid once");
            }
            IndexedRetainer raised = raised(before, retainer, Indexation.in(year, rule, rates.table()));
            long now = book.replace(caller, version, before, before.withTerms(raised.retainer()))
                    .version();
            if (!raised.changes().isEmpty()) {
                history.add(raised.changes());
            }
            return new Versioned<>(raised.changes(), now);
        });
    }

    private IndexedRetainer raised(ClientAgreement before, Retainer retainer, Indexation indexation) {
        try {
            return IndexedRetainer.of(retainer, indexation, check.billedTo(before));
        } catch (IndexationRefusedException e) {
            throw new RefusedException("/year", String.valueOf(e.getMessage()));
        } catch (ArithmeticException e) {
            throw new RefusedException("/year", "new prices that fit into 18 digits were expected");
        }
    }

    /**
     * {@return what rose of an agreement, the fee first, each by day}
     *
     * @param id of the agreement
     * @throws eu.hodina.application.NotFoundException where there is none of this identity
     */
    public List<PriceChange> history(AgreementId id) {
        return transactions.call(() -> {
            book.kept(id);
            return Stream.of(IndexedPart.FEE, IndexedPart.OVERAGE_PRICE)
                    .flatMap(part -> history.of(part, id.value()).stream())
                    .toList();
        });
    }
}
