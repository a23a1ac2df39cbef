package eu.hodina.app;

import eu.hodina.app.schedule.BillingRunSchedule;
import eu.hodina.app.schedule.Chore;
import eu.hodina.app.schedule.Timetable;
import eu.hodina.application.Billing;
import eu.hodina.application.ReminderUseCases;
import eu.hodina.application.insight.check.Breach;
import eu.hodina.application.mail.MailPace;
import eu.hodina.application.mail.received.Mailbox;
import eu.hodina.application.payment.FetchStatements;
import eu.hodina.application.payment.FetchedAccount;
import eu.hodina.application.payment.StatementSourceException;
import eu.hodina.application.reminder.ReminderRun;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.firm.Firm;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The chores of a server: which there are, and when. */
final class ServerChores {
    private static final Currency CZK = Currency.getInstance("CZK");

    /** Where the books of a Czech firm are kept. */
    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");

    private static final Timetable HOURLY = Timetable.every(Duration.ofHours(1));

    /** So that a mail that someone wrote goes out while they still look. */
    private static final Timetable OFTEN = Timetable.every(Duration.ofSeconds(10));

    private static final Timetable SOON = Timetable.every(Duration.ofMinutes(1));

    /** When nobody bills. */
    private static final Timetable NIGHTLY = Timetable.daily(LocalTime.of(3, 0), PRAGUE);

    private static final Logger LOG = LoggerFactory.getLogger(ServerChores.class);

    /** The rest is counted; {@code billing check} shows more. */
    private static final int MOST_LOGGED = 100;

    private static final String RUN_DAY = "BILLING_RUN_DAY";
    private static final String RUN_TIME = "BILLING_RUN_TIME";

    private ServerChores() {}

    /**
     * The billing run that is wanted by itself, where it is.
     *
     * @throws BadUsageException where day or time make no sense
     */
    static List<Chore> ofBillingRun(Billing billing, Map<String, String> environment) {
        Optional<String> day =
                Optional.ofNullable(environment.get(RUN_DAY)).map(String::strip).filter(text -> !text.isEmpty());
        if (day.isEmpty()) {
            return List.of();
        }
        if (!day.get().matches("[1-9]|1[0-9]|2[0-8]")) {
            throw new BadUsageException(RUN_DAY + " is a day of the month from 1 to 28, not " + day.get());
        }
        String time = Optional.ofNullable(environment.get(RUN_TIME)).orElse("06:00");
        try {
            return List.of(BillingRunSchedule.of(
                    billing, Integer.parseInt(day.get()), LocalTime.parse(time), InstantSource.system()));
        } catch (DateTimeParseException e) {
            throw new BadUsageException(RUN_TIME + " is a time of day such as 06:00, not " + time);
        }
    }

    /** Answers and bounces are read out of the mailbox, where there is one. */
    static List<Chore> ofMailbox(Billing billing, Optional<Mailbox> mailbox) {
        return mailbox
                .map(box -> new Chore(
                        "answers", SOON, () -> billing.mails().readAnswers().readAll(box)))
                .stream()
                .toList();
    }

    /**
     * Issued documents get their files, and go out by themselves where that is wanted; mails go out; what is overdue is
     * reminded; notices of allowances, packages and budgets that are nearly used; own projects are rated; old answers are
     * forgotten; where a bank hands out statements, they are fetched; at night everything is added up.
     */
    static List<Chore> of(Billing billing, MailPace pace, Optional<LocalTime> remindAt) {
        FetchStatements fetch = billing.payments().fetchStatements();
        List<Chore> chores = new ArrayList<>(always(billing, pace));
        if (!fetch.accounts().isEmpty()) {
            chores.add(new Chore("statements of the bank", HOURLY, () -> fetch(fetch)));
        }
        remindAt.ifPresent(time -> chores.add(
                new Chore("reminders", Timetable.workingDays(time, zone(billing)), () -> remind(billing.reminders()))));
        return List.copyOf(chores);
    }

    /** What a bank does not hand out is told, and asked for the next time: to ask at once would only hold it up. */
    private static void fetch(FetchStatements fetch) {
        Caller caller = new Caller("system", UUID.randomUUID().toString());
        try {
            for (FetchedAccount account :
                    fetch.fetch(caller, Optional.empty(), Optional.empty()).accounts()) {
                account.problem().ifPresent(problem -> LOG.warn("statements of the bank: {}", problem));
                if (account.added() > 0) {
                    LOG.info("statements of the bank: {} new on account {}", account.added(), account.account());
                }
            }
        } catch (StatementSourceException e) {
            LOG.warn("statements of the bank: {}", e.getMessage());
        }
    }

    private static List<Chore> always(Billing billing, MailPace pace) {
        return List.of(
                new Chore(
                        "files of documents",
                        OFTEN,
                        () -> billing.renderDocuments().renderMissing()),
                new Chore(
                        "mails of documents",
                        SOON,
                        () -> billing.mails().sendInvoices().queueAutomatic()),
                new Chore("mail", OFTEN, () -> billing.mails().dispatch(pace).dispatchAll()),
                new Chore(
                        "watch of allowances",
                        HOURLY,
                        () -> billing.watchAllowances().watch()),
                new Chore(
                        "mails of allowances",
                        HOURLY,
                        () -> billing.mails().allowances().queueAll()),
                new Chore(
                        "statements of retainers",
                        HOURLY,
                        () -> billing.mails().statements().queueAll()),
                new Chore(
                        "watch of budgets", HOURLY, () -> billing.watchBudgets().checkAll()),
                new Chore(
                        "rating of own projects",
                        HOURLY,
                        () -> billing.rateOwnProjects().rateEndedMonths(CZK, LocalDate.now(PRAGUE))),
                new Chore("check of the books", NIGHTLY, () -> checkBooks(billing)),
                new Chore(
                        "forgetting of answers",
                        HOURLY,
                        () -> billing.onceOnly().forget()));
    }

    private static void checkBooks(Billing billing) {
        AtomicInteger logged = new AtomicInteger();
        billing.insight()
                .watch()
                .watch(LocalDate.now(PRAGUE), breach -> {
                    if (breach.severity() == Breach.Severity.BREACH && logged.incrementAndGet() <= MOST_LOGGED) {
                        LOG.error("the books do not add up: {}", breach);
                    }
                })
                .filter(outcome -> !outcome.isSound())
                .ifPresent(outcome -> LOG.error("the books do not add up in {} places", outcome.breaches()));
    }

    private static ZoneId zone(Billing billing) {
        return billing.ports().transactions().call(() -> billing.ports().firms().all()).stream()
                .findFirst()
                .map(Firm::zone)
                .orElse(PRAGUE);
    }

    private static void remind(ReminderUseCases reminders) {
        ReminderRun run = reminders.send().run(reminders.view().today(), false);
        LOG.info(
                "reminders of {}: {} in the outbox, {} wait for their release",
                run.plan().asOf(),
                run.sent(),
                run.waiting());
        run.letters()
                .forEach(one -> one.failure()
                        .ifPresent(why -> LOG.warn(
                                "no reminder to client {}: {}", one.letter().client(), why)));
    }
}
