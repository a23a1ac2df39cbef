package eu.hodina.app;

import eu.hodina.app.schedule.Chore;
import eu.hodina.app.schedule.Timetable;
import eu.hodina.application.Billing;
import eu.hodina.application.mail.MailPace;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

/** The chores of a server: which there are, and when. */
final class ServerChores {
    private static final Currency CZK = Currency.getInstance("CZK");

    /** Where the books of a Czech firm are kept. */
    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");

    private static final Timetable HOURLY = Timetable.every(Duration.ofHours(1));

    /** So that a mail that someone wrote goes out while they still look. */
    private static final Timetable OFTEN = Timetable.every(Duration.ofSeconds(10));

    private ServerChores() {}

    /**
     * Issued documents get their files, mails go out; notices of allowances, packages and budgets that are nearly used; own
     * projects are rated; old answers are forgotten.
     */
    static List<Chore> of(Billing billing, MailPace pace) {
        return List.of(
                new Chore(
                        "files of documents",
                        OFTEN,
                        () -> billing.renderDocuments().renderMissing()),
                new Chore("mail", OFTEN, () -> billing.mails().dispatch(pace).dispatchAll()),
                new Chore(
                        "watch of allowances",
                        HOURLY,
                        () -> billing.watchAllowances().watch()),
                new Chore(
                        "watch of budgets", HOURLY, () -> billing.watchBudgets().checkAll()),
                new Chore(
                        "rating of own projects",
                        HOURLY,
                        () -> billing.rateOwnProjects().rateEndedMonths(CZK, LocalDate.now(PRAGUE))),
                new Chore(
                        "forgetting of answers",
                        HOURLY,
                        () -> billing.onceOnly().forget()));
    }
}
