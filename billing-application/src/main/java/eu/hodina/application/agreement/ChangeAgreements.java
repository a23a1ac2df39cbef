package eu.hodina.application.agreement;

import eu.hodina.application.Identities;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Transactions;
import eu.hodina.application.Versioned;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementStage;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.agreement.ServicePackage;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Use cases: what is agreed ends, is changed from a day on and renewed. What was rated stays as it was: other terms are a
 * successor with an identity of its own, and a fee alone is a further fee of the same agreement, whose allowances live on.
 */
public final class ChangeAgreements {
    private final Transactions transactions;
    private final AgreementCheck check;
    private final AgreementBook book;
    private final Identities identities;

    /**
     * Made by {@link eu.hodina.application.Billing#changeAgreements}.
     *
     * @param transactions make a call all or nothing
     * @param agreements where they are kept
     * @param check knows what is rated and billed
     * @param recorder keeps who changed what
     * @param identities for successors
     */
    public ChangeAgreements(
            Transactions transactions,
            Agreements agreements,
            AgreementCheck check,
            ChangeRecorder recorder,
            Identities identities) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.check = Objects.requireNonNull(check, "check");
        this.book = new AgreementBook(agreements, recorder);
        this.identities = Objects.requireNonNull(identities, "identities");
    }

    /**
     * Ends an agreement; what is left of its allowances is lost on its last day.
     *
     * @param caller who does it
     * @param id of the agreement
     * @param version that the caller had read
     * @param last its last day
     * @return the agreement as it is now
     * @throws RefusedException where it is not agreed, begins later, or is billed beyond that day
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<ClientAgreement> end(Caller caller, AgreementId id, long version, LocalDate last) {
        return transactions.call(() -> {
            ClientAgreement before = agreed(id);
            check.refuseBilledFrom(before, last.plusDays(1), "/on");
            return book.replace(caller, version, before, said("/on", () -> before.endingOn(last)));
        });
    }

    /**
     * Changes the terms from a day on: the agreement ends the day before, and a successor begins.
     *
     * @param caller who does it
     * @param id of the agreement
     * @param version that the caller had read
     * @param draft the terms of the successor, which begin on the day of the change, for the same client
     * @return the successor
     * @throws RefusedException where the agreement is not agreed, or is rated or billed from that day on
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<ClientAgreement> change(Caller caller, AgreementId id, long version, AgreementDraft draft) {
        return transactions.call(() -> {
            ClientAgreement before = agreed(id);
            if (!draft.client().equals(before.client())) {
                throw new RefusedException("/client", "the client of the agreement was expected");
            }
            check.refuseUnknown(draft);
            LocalDate from = draft.terms().validity().first().orElseThrow();
            check.refuseBilledFrom(before, from, "/retainer/from");
            book.replace(caller, version, before, said("/retainer/from", () -> before.endingOn(from.minusDays(1))));
            ClientAgreement successor =
                    draft.agreement(new AgreementId(identities.next()), AgreementStage.AGREED, Optional.of(id));
            check.refuseRated(successor, "/retainer/from");
            return book.add(caller, successor);
        });
    }

    /**
     * Agrees another fee of a retainer from a day on; everything else, and what is left of its allowances, stays.
     *
     * @param caller who does it
     * @param id of the retainer
     * @param version that the caller had read
     * @param from the first day of the fee
     * @param fee of a whole period, net of VAT
     * @return the agreement as it is now
     * @throws RefusedException where it is no retainer that is agreed, or is billed from that day on
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<ClientAgreement> changeFee(
            Caller caller, AgreementId id, long version, LocalDate from, Money fee) {
        return transactions.call(() -> {
            ClientAgreement before = agreed(id);
            if (!(before.terms() instanceof Retainer retainer)) {
                throw new RefusedException("", "a retainer was expected; this is a package");
            }
            if (!fee.currency().equals(retainer.currency())) {
                throw new RefusedException("/currency", "the currency of the agreement was expected");
            }
            check.refuseBilledFrom(before, from, "/from");
            return book.replace(
                    caller, version, before, before.withTerms(said("/from", () -> retainer.withFeeFrom(from, fee))));
        });
    }

    /**
     * What a package is renewed for.
     *
     * @param purchased the purchase date of the new one
     * @param expires its last day; none = never
     * @param price net of VAT; none = as before
     */
    public record Renewal(LocalDate purchased, Optional<LocalDate> expires, Optional<Money> price) {
        /** Checks that all is there. */
        public Renewal {
            Objects.requireNonNull(purchased, "purchased");
            Objects.requireNonNull(expires, "expires");
            Objects.requireNonNull(price, "price");
        }
    }

    /**
     * Sells a package anew; what is left of the old one stays its own until it expires.
     *
     * @param caller who does it
     * @param id of the package
     * @param renewal when and for how much
     * @return the new package
     * @throws RefusedException where it is no package that is agreed, or work of the purchase date is rated
     */
    public Versioned<ClientAgreement> renew(Caller caller, AgreementId id, Renewal renewal) {
        return transactions.call(() -> {
            ClientAgreement before = agreed(id);
            if (!(before.terms() instanceof ServicePackage old)) {
                throw new RefusedException("", "a package was expected; this is a retainer");
            }
            Money price = renewal.price().orElse(old.price());
            AgreementId next = new AgreementId(identities.next());
            ServicePackage bought =
                    said("/expires", () -> old.renewed(next, renewal.purchased(), renewal.expires(), price));
            AgreementDraft draft = new AgreementDraft(before.client(), before.name(), bought, before.notifiesClient());
            check.refuseUnknown(draft);
            ClientAgreement renewed = draft.agreement(next, AgreementStage.AGREED, Optional.of(id));
            check.refuseRated(renewed, "/purchased");
            return book.add(caller, renewed);
        });
    }

    private ClientAgreement agreed(AgreementId id) {
        check.lock(book.kept(id).client());
        ClientAgreement now = book.kept(id);
        EditAgreements.require(now, AgreementStage.AGREED);
        return now;
    }

    private static <T> T said(String path, Supplier<T> factory) {
        try {
            return factory.get();
        } catch (IllegalArgumentException e) {
            throw new RefusedException(path, String.valueOf(e.getMessage()));
        }
    }
}
