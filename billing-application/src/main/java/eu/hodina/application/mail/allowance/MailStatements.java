package eu.hodina.application.mail.allowance;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.application.ReaderFormat;
import eu.hodina.application.Texts;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.Placeholder;
import eu.hodina.application.mail.TemplateKind;
import eu.hodina.application.mail.TemplateValues;
import eu.hodina.application.mail.TextTable;
import eu.hodina.application.notice.Notice;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.agreement.RetainerPeriod;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.rating.AllowanceRun;
import eu.hodina.domain.rating.LogDraw;
import eu.hodina.domain.time.TimesheetEntry;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Use case: the statement of each period of a retainer with an allowance goes to the manager, and to the client where the
 * agreement says so, when the period is rated to its end. Once ever, however many nodes look: what is told late is in the
 * next one.
 */
public final class MailStatements {
    private static final String BUNDLE = "eu.hodina.application.mail.allowance.Statement";

    /** Periods that ended longer ago were told by other ways. */
    private static final int RECENT_DAYS = 62;

    private static final int MOST_ROWS = 2_000;

    private final Ports ports;
    private final AgreementMails mails;

    /**
     * Made by {@link eu.hodina.application.Billing#mails}.
     *
     * @param ports all that is kept
     * @param identities make the identities of what is new
     * @param clock tells the time
     */
    public MailStatements(Ports ports, Identities identities, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.mails = new AgreementMails(ports, identities, clock);
    }

    /**
     * Queues the statements of all periods that are rated to their end and have none yet.
     *
     * @return how many mails are new
     */
    public int queueAll() {
        LocalDate today = mails.today();
        List<ClientAgreement> agreed = ports.transactions()
                .call(() -> ports.agreements().clients().stream()
                        .flatMap(client -> ports.agreements().of(client).stream())
                        .filter(ClientAgreement::isAgreed)
                        .filter(one -> one.terms() instanceof Retainer retainer
                                && retainer.includes().isPresent())
                        .toList());
        return agreed.stream()
                .mapToInt(agreement -> ports.transactions().call(() -> queue(agreement, today)))
                .sum();
    }

    private int queue(ClientAgreement agreement, LocalDate today) {
        Retainer retainer = (Retainer) agreement.terms();
        List<AllowanceRun> runs = ports.ratedPeriods().runsOf(agreement.id());
        int queued = 0;
        for (RetainerPeriod period : ended(retainer, runs, today)) {
            queued += queue(agreement, period, runs, Notice.Audience.MANAGER) ? 1 : 0;
            if (agreement.notifiesClient()) {
                queued += queue(agreement, period, runs, Notice.Audience.CLIENT) ? 1 : 0;
            }
        }
        return queued;
    }

    /** Those on whose last day a run ends, so that it is known what the period left. */
    private static List<RetainerPeriod> ended(Retainer retainer, List<AllowanceRun> runs, LocalDate today) {
        return runs.stream()
                .map(run -> run.days().to())
                .filter(day -> day.isBefore(today) && !day.isBefore(today.minusDays(RECENT_DAYS)))
                .filter(day -> !day.isBefore(retainer.begins()) && !day.isAfter(retainer.ends()))
                .map(day -> retainer.period(retainer.indexOf(day)))
                .filter(period -> runs.stream().anyMatch(run -> run.days().to().equals(period.lastValid())))
                .distinct()
                .toList();
    }

    private boolean queue(
            ClientAgreement agreement, RetainerPeriod period, List<AllowanceRun> runs, Notice.Audience audience) {
        String reason = "statement " + agreement.id() + " " + period.first() + " " + audience;
        if (ports.outbox().isQueuedFor(reason)) {
            return false;
        }
        RetainerStatement statement = RetainerStatement.of((Retainer) agreement.terms(), period, runs);
        Language language =
                ports.clients().find(agreement.client()).orElseThrow().language();
        return mails.queue(
                reason,
                Mail.Purpose.REPORT,
                TemplateKind.RETAINER_STATEMENT,
                agreement,
                audience,
                format -> values(format, statement, language));
    }

    private TemplateValues values(ReaderFormat format, RetainerStatement statement, Language language) {
        return TemplateValues.none()
                .with(Placeholder.PERIOD_FROM, format.date(statement.period().firstValid()))
                .with(Placeholder.PERIOD_TO, format.date(statement.period().lastValid()))
                .with(Placeholder.ALLOWANCE_INCLUDED, AgreementMails.shown(format, statement.granted()))
                .with(Placeholder.ALLOWANCE_CARRIED, AgreementMails.shown(format, statement.carried()))
                .with(Placeholder.ALLOWANCE_USED, AgreementMails.shown(format, statement.used()))
                .with(Placeholder.ALLOWANCE_LAPSED, AgreementMails.shown(format, statement.lapsed()))
                .with(Placeholder.ALLOWANCE_LEFT, AgreementMails.shown(format, statement.left()))
                .with(Placeholder.WORK, work(format, statement.draws(), Texts.of(BUNDLE, language)));
    }

    private TextTable work(ReaderFormat format, List<LogDraw> draws, Texts texts) {
        List<List<String>> rows = new ArrayList<>();
        for (LogDraw draw : draws.subList(0, Math.min(draws.size(), MOST_ROWS))) {
            Optional<TimesheetEntry> entry = ports.workLogs().find(draw.log());
            rows.add(List.of(
                    format.date(draw.date()),
                    entry.map(one -> one.log().note()).orElse(""),
                    AgreementMails.shown(format, draw.drawn())));
        }
        return new TextTable(List.of(texts.text("day"), texts.text("work"), texts.text("drawn")), rows);
    }
}
