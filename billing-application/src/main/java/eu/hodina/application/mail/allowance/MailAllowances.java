package eu.hodina.application.mail.allowance;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.application.ReaderFormat;
import eu.hodina.application.RefusedException;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.Placeholder;
import eu.hodina.application.mail.TemplateKind;
import eu.hodina.application.mail.TemplateValues;
import eu.hodina.application.notice.Notice;
import eu.hodina.application.rating.ViewAgreements;
import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.agreement.RetainerPeriod;
import eu.hodina.domain.agreement.ServicePackage;
import eu.hodina.domain.rating.AllowanceState;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Use case: notices of allowances go out by mail, too: to the manager, and to the client where the agreement says so. Each
 * goes once ever, however many nodes look.
 */
public final class MailAllowances {
    /** Older ones were on the board before there were mails of them. */
    private static final Duration RECENT = Duration.ofDays(7);

    private static final Set<String> KINDS = Set.of("allowance-used", "package-expires");

    private static final int AT_ONCE = 200;

    private final Ports ports;
    private final ViewAgreements view;
    private final AgreementMails mails;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.Billing#mails}.
     *
     * @param ports all that is kept
     * @param view knows how allowances stand
     * @param identities make the identities of what is new
     * @param clock tells the time
     */
    public MailAllowances(Ports ports, ViewAgreements view, Identities identities, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.view = Objects.requireNonNull(view, "view");
        this.mails = new AgreementMails(ports, identities, clock);
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Queues the mails of all notices of the last seven days that have none yet.
     *
     * @return how many are new
     */
    public int queueAll() {
        int queued = 0;
        for (Notice notice : recent()) {
            queued += queueKnown(notice) ? 1 : 0;
        }
        return queued;
    }

    private List<Notice> recent() {
        Instant since = clock.instant().minus(RECENT);
        List<Notice> all = new ArrayList<>();
        Optional<String> before = Optional.empty();
        while (true) {
            Optional<String> from = before;
            List<Notice> page = ports.transactions().call(() -> ports.notices().page(from, AT_ONCE));
            page.stream()
                    .filter(notice ->
                            KINDS.contains(notice.kind()) && !notice.at().isBefore(since))
                    .forEach(all::add);
            if (page.size() < AT_ONCE || page.get(page.size() - 1).at().isBefore(since)) {
                return all;
            }
            before = Optional.of(page.get(page.size() - 1).id());
        }
    }

    /** Where work of the agreement has no price, how it stands is not known; it is looked at again the next time. */
    private boolean queueKnown(Notice notice) {
        try {
            return ports.transactions().call(() -> queue(notice));
        } catch (RefusedException e) {
            return false;
        }
    }

    private boolean queue(Notice notice) {
        String reason = "notice " + notice.id();
        Optional<ClientAgreement> agreement =
                ports.agreements().find(new AgreementId(notice.subject().id())).filter(ClientAgreement::isAgreed);
        if (agreement.isEmpty() || ports.outbox().isQueuedFor(reason)) {
            return false;
        }
        Optional<AllowanceState> state = state(agreement.get(), notice);
        return state.isPresent()
                && mails.queue(
                        reason,
                        Mail.Purpose.NOTICE,
                        TemplateKind.ALLOWANCE_NOTICE,
                        agreement.get(),
                        notice.audience(),
                        format -> values(format, agreement.get().terms(), state.get()));
    }

    /** Of the period that the notice is about; of a package the one that there is. */
    private Optional<AllowanceState> state(ClientAgreement agreement, Notice notice) {
        List<AllowanceState> all = view.state(agreement.id(), mails.today());
        return all.stream()
                .filter(state -> agreement.terms() instanceof ServicePackage
                        || state.allowance().period().toString().equals(notice.basis()))
                .findFirst();
    }

    private static TemplateValues values(ReaderFormat format, Agreement terms, AllowanceState state) {
        return TemplateValues.none()
                .with(Placeholder.ALLOWANCE_INCLUDED, AgreementMails.shown(format, state.granted()))
                .with(Placeholder.ALLOWANCE_USED, AgreementMails.shown(format, state.used()))
                .with(Placeholder.ALLOWANCE_LEFT, AgreementMails.shown(format, state.left()))
                .with(Placeholder.ALLOWANCE_PERCENT, String.valueOf(state.percentUsed()))
                .with(
                        Placeholder.ALLOWANCE_UNTIL,
                        until(terms, state).map(format::date).orElse("–"));
    }

    /** The last day on which it is drawn. */
    private static Optional<LocalDate> until(Agreement terms, AllowanceState state) {
        if (terms instanceof Retainer retainer) {
            Optional<RetainerPeriod> period =
                    retainer.periodBeginning(state.allowance().period());
            return period.map(retainer::expiryOf);
        }
        return terms instanceof ServicePackage bought ? bought.expires() : Optional.empty();
    }
}
