package eu.hodina.application.agreement;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Versioned;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.ClientAgreement;
import java.util.Objects;

/** Agreements with the record of their changes: what the use cases of this room share. */
final class AgreementBook {
    private static final String KIND = "agreement";

    private final Agreements agreements;
    private final ChangeRecorder recorder;

    AgreementBook(Agreements agreements, ChangeRecorder recorder) {
        this.agreements = Objects.requireNonNull(agreements, "agreements");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
    }

    ClientAgreement kept(AgreementId id) {
        return agreements.find(id).orElseThrow(() -> new NotFoundException(KIND, id.value()));
    }

    Versioned<ClientAgreement> found(AgreementId id) {
        return new Versioned<>(kept(id), recorder.version(subject(id)));
    }

    Versioned<ClientAgreement> add(Caller caller, ClientAgreement agreement) {
        agreements.add(agreement);
        return new Versioned<>(agreement, recorder.created(caller, subject(agreement.id()), agreement));
    }

    Versioned<ClientAgreement> replace(Caller caller, long version, ClientAgreement before, ClientAgreement after) {
        long now = recorder.changed(caller, subject(after.id()), version, before, after);
        agreements.replace(after);
        return new Versioned<>(after, now);
    }

    private static Subject subject(AgreementId id) {
        return new Subject(KIND, id.value());
    }
}
