package eu.hodina.application.mail;

import eu.hodina.application.Identities;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Versioned;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

/**
 * Use cases: a person writes a mail to a client, looks at it, sends it now or later, and changes it while nobody has tried to
 * send it.
 */
public final class ComposeMail {
    private final Ports ports;
    private final MailDesk desk;
    private final ChangeRecorder recorder;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.Billing#mails}.
     *
     * @param ports all that is kept
     * @param identities make the identities of what is new
     * @param clock tells the time
     */
    public ComposeMail(Ports ports, Identities identities, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.desk = new MailDesk(ports, identities, clock);
        this.recorder = new ChangeRecorder(ports.trail(), clock);
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * {@return the mail as it would go out; nothing is kept}
     *
     * @param composition what the person wants
     * @throws RefusedException where something of it cannot be sent
     */
    public ComposedMail preview(Composition composition) {
        return ports.transactions().call(() -> desk.compose(composition));
    }

    /**
     * Puts a mail into the queue.
     *
     * @param caller who does it
     * @param composition what the person wants
     * @param sendAt not before then; none: now
     * @return the mail in the queue
     * @throws RefusedException where something of it cannot be sent
     */
    public Versioned<MailEntry> queue(Caller caller, Composition composition, Optional<Instant> sendAt) {
        return ports.transactions().call(() -> {
            Mail mail = desk.compose(composition).mail();
            Instant now = clock.instant();
            Instant notBefore =
                    sendAt.map(wanted -> MailRules.when(wanted, now)).orElse(now);
            ports.outbox().add(mail, now, notBefore);
            long version = recorder.created(caller, subject(mail.id()), WrittenMail.of(mail, notBefore));
            return new Versioned<>(ports.outbox().find(mail.id()).orElseThrow(), version);
        });
    }

    /**
     * Changes a mail that waits and that nobody has tried to send; what is attached stays.
     *
     * @param caller who does it
     * @param id of the mail
     * @param version that the caller had read
     * @param recipients to whom it goes; none: to whom it went
     * @param words all of what it says
     * @param sendAt not before then; none: as it was
     * @return the mail as it is now
     * @throws NotFoundException where there is none
     * @throws RefusedException where it is not to be changed any more, or cannot be sent so
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<MailEntry> edit(
            Caller caller,
            MailId id,
            long version,
            Composition.Recipients recipients,
            MailText words,
            Optional<Instant> sendAt) {
        MailRules.checked(words);
        return ports.transactions().call(() -> {
            MailEntry before = ports.outbox().find(id).orElseThrow(() -> new NotFoundException("mail", id.value()));
            Mail after = before.mail()
                    .withRecipients(recipients.to().orElse(before.mail().to()), recipients.cc())
                    .withWords(words);
            MailRules.checkRecipients(after.to(), after.cc());
            Instant was = before.nextTry().orElse(before.queuedAt());
            Instant notBefore = sendAt.map(wanted -> MailRules.when(wanted, clock.instant()))
                    .orElse(was);
            if (!ports.outbox().replace(after, notBefore)) {
                throw new RefusedException(
                        "",
                        "only a mail that waits and was not tried yet is changed, this one is " + before.state()
                                + " after " + before.tries().size() + " tries");
            }
            long now = recorder.changed(
                    caller, subject(id), version, WrittenMail.of(before.mail(), was), WrittenMail.of(after, notBefore));
            return new Versioned<>(ports.outbox().find(id).orElseThrow(), now);
        });
    }

    private static Subject subject(MailId id) {
        return new Subject("mail", id.value());
    }
}
