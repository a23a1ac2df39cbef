package eu.hodina.domain.rating.simulation;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.OpeningAllowance;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.agreement.ServicePackage;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.rating.OrderTerms;
import eu.hodina.domain.rating.RatingInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A client's agreements as they would be, and what earlier runs left of them. */
final class AgreementChanges {
    private final RatingInput input;
    private final Map<AgreementId, Agreement> before = new LinkedHashMap<>();
    private final Map<AgreementId, Agreement> after = new LinkedHashMap<>();

    AgreementChanges(RatingChange change, RatingInput input, NamesInPlace names) {
        this.input = input;
        input.agreements().forEach(agreement -> before.put(agreement.id(), agreement));
        after.putAll(before);
        after.keySet().removeAll(change.removed().agreements());
        for (int i = 0; i < change.agreements().size(); i++) {
            AgreementChange one = change.agreements().get(i);
            Optional<Agreement> known = Optional.ofNullable(before.get(one.id()));
            if (one instanceof AgreementChange.Whole whole && (known.isPresent() || isNewHere(whole, names))) {
                after.put(one.id(), whole.agreement());
            } else if (one instanceof ChangedTerms terms && known.isPresent()) {
                after.put(one.id(), changed("agreements[" + i + "]", terms, known.get()));
            }
        }
    }

    private boolean isNewHere(AgreementChange.Whole whole, NamesInPlace names) {
        Optional<OrderId> order = whole.agreement().scope().order();
        boolean ofThisClient =
                order.isEmpty() || input.orders().stream().map(OrderTerms::id).anyMatch(order.get()::equals);
        return ofThisClient && !names.isAgreement(whole.id());
    }

    private static Agreement changed(String place, ChangedTerms terms, Agreement agreement) {
        try {
            return terms.changed(agreement);
        } catch (IllegalArgumentException e) {
            throw new ChangeRefusedException(place, String.valueOf(e.getMessage()));
        }
    }

    List<Agreement> agreements() {
        return new ArrayList<>(after.values());
    }

    /** Of an agreement that stays as it is all, whatever it says: the engine judges it as it always does. */
    List<OpeningAllowance> opening() {
        return input.opening().stream().filter(this::isTakenOver).toList();
    }

    private boolean isTakenOver(OpeningAllowance left) {
        AgreementId id = left.allowance().agreement();
        Optional<Agreement> was = Optional.ofNullable(before.get(id));
        Optional<Agreement> wouldBe = Optional.ofNullable(after.get(id));
        return was.equals(wouldBe)
                || wouldBe.filter(agreement -> holds(agreement, left)).isPresent();
    }

    private boolean holds(Agreement agreement, OpeningAllowance left) {
        LocalDate period = left.allowance().period();
        boolean kind = agreement
                .includes()
                .filter(included -> included.isTime() == left.left().isTime())
                .isPresent();
        boolean known = agreement instanceof Retainer retainer
                ? retainer.periodBeginning(period).isPresent()
                : agreement instanceof ServicePackage bought
                        && bought.purchased().equals(period);
        return kind && known && period.isBefore(input.period().from());
    }
}
