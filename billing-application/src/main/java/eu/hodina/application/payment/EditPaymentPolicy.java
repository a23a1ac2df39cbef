package eu.hodina.application.payment;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.application.Versioned;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.payment.MatchPolicy;
import java.util.Objects;

/**
 * Use cases: a firm says what is paid first, interest and costs or the principal, and up to what a difference is rounding
 * or a bank's fee.
 */
public final class EditPaymentPolicy {
    private final Ports ports;
    private final ChangeRecorder recorder;

    EditPaymentPolicy(Ports ports, ChangeRecorder recorder) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
    }

    /**
     * {@return the settings of a firm; the standard ones where it has none of its own}
     *
     * @param firm an identity
     * @throws NotFoundException where there is none of this identity
     */
    public Versioned<MatchPolicy> find(FirmId firm) {
        return ports.transactions().call(() -> {
            requireThere(firm);
            return new Versioned<>(ports.paymentPolicies().of(firm), recorder.version(subject(firm)));
        });
    }

    /**
     * Says anew what holds for a firm; what is booked stays.
     *
     * @param caller who does it
     * @param firm an identity
     * @param version that the caller had read
     * @param policy from now on
     * @return the settings as they are now
     * @throws NotFoundException where there is none of this identity
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed them meanwhile
     */
    public Versioned<MatchPolicy> change(Caller caller, FirmId firm, long version, MatchPolicy policy) {
        return ports.transactions().call(() -> {
            requireThere(firm);
            MatchPolicy before = ports.paymentPolicies().of(firm);
            long now = recorder.changed(caller, subject(firm), version, before, policy);
            ports.paymentPolicies().keep(firm, policy);
            return new Versioned<>(policy, now);
        });
    }

    private void requireThere(FirmId firm) {
        if (ports.firms().find(firm).isEmpty()) {
            throw new NotFoundException("firm", firm.value());
        }
    }

    private static Subject subject(FirmId firm) {
        return new Subject("payment-policy", firm.value());
    }
}
