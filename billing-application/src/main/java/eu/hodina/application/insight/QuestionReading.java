package eu.hodina.application.insight;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.insight.margin.Grouping;
import eu.hodina.domain.insight.margin.ReportFilter;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.people.WorkerId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what somebody asks for; what is not there is refused with its place. */
final class QuestionReading {
    /** A year in which the books of no firm begin, and one in which they all have ended. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 9998;

    /** Those that have a row for what there is not: somebody who recorded nothing, a day that is missing. */
    private static final Set<ReportKind> OF_CAPACITY =
            EnumSet.of(ReportKind.UTILISATION, ReportKind.MISSING_TIMESHEETS);

    private static final Set<Grouping> OF_TIME_SHEETS = EnumSet.of(Grouping.WORKER, Grouping.MONTH);

    private final Ports ports;
    private final LocalDate today;

    QuestionReading(Ports ports, LocalDate today) {
        this.ports = ports;
        this.today = today;
    }

    ReportQuestion read(ReportAsked asked) {
        ReportKind kind = ReportKind.of(asked.name()).orElseThrow(() -> new NotFoundException("report", asked.name()));
        refuseWhatHasNoMeaning(asked, kind);
        DatePeriod period = period(asked);
        if (OF_CAPACITY.contains(kind) && period.from().plusYears(1).isBefore(period.to())) {
            throw new RefusedException("/to", "a day within a year from " + period.from() + " was expected");
        }
        return new ReportQuestion(
                kind,
                new ReportFilter(
                        period,
                        asked.client().map(this::client),
                        asked.order().map(this::order),
                        asked.activity().map(this::activity),
                        asked.worker().map(this::worker)),
                groupings(asked, kind),
                asked.asOf().map(text -> day("/asOf", text)).orElse(today),
                asked.language().map(QuestionReading::language).orElse(Language.CS));
    }

    /** What is owed and granted is the client's; a filter that changes nothing would be taken for one that does. */
    private static void refuseWhatHasNoMeaning(ReportAsked asked, ReportKind kind) {
        if (!kind.isOfWork()) {
            String of = "nothing was expected: the report " + kind.key() + " is by client";
            asked.order().ifPresent(text -> refuse("/order", of));
            asked.activity().ifPresent(text -> refuse("/activity", of));
            asked.worker().ifPresent(text -> refuse("/worker", of));
            if (!asked.groupBy().isEmpty()) {
                refuse("/groupBy", of);
            }
        }
        if (kind == ReportKind.MISSING_TIMESHEETS) {
            String of = "nothing was expected: time sheets are by worker and day";
            asked.client().ifPresent(text -> refuse("/client", of));
            asked.order().ifPresent(text -> refuse("/order", of));
            asked.activity().ifPresent(text -> refuse("/activity", of));
            if (!asked.groupBy().isEmpty()) {
                refuse("/groupBy", of);
            }
        }
    }

    private static void refuse(String path, String message) {
        throw new RefusedException(path, message);
    }

    private DatePeriod period(ReportAsked asked) {
        LocalDate from = asked.from().map(text -> day("/from", text)).orElse(today.withDayOfMonth(1));
        LocalDate to = asked.to()
                .map(text -> day("/to", text))
                .orElse(YearMonth.from(from).atEndOfMonth());
        if (to.isBefore(from)) {
            throw new RefusedException("/to", "a day from " + from + " on was expected, not " + to);
        }
        return new DatePeriod(from, to);
    }

    private static LocalDate day(String path, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException e) {
            // refused below, as one that is out of the calendar
        }
        throw new RefusedException(path, "a day such as 2026-10-31 was expected, not '" + shown(text) + "'");
    }

    private static Language language(String text) {
        return Arrays.stream(Language.values())
                .filter(one -> one.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(
                        () -> new RefusedException("/language", "cs or en was expected, not '" + shown(text) + "'"));
    }

    private List<Grouping> groupings(ReportAsked asked, ReportKind kind) {
        if (asked.groupBy().isEmpty()) {
            return kind.usualGroupings();
        }
        List<Grouping> groupings = asked.groupBy().stream()
                .map(text -> Arrays.stream(Grouping.values())
                        .filter(one -> one.name().equalsIgnoreCase(text))
                        .findFirst()
                        .orElseThrow(() -> new RefusedException(
                                "/groupBy",
                                "some of "
                                        + Arrays.stream(Grouping.values())
                                                .map(one -> one.name().toLowerCase(Locale.ROOT))
                                                .collect(Collectors.joining(", "))
                                        + " were expected, not '" + shown(text) + "'")))
                .distinct()
                .toList();
        if (kind == ReportKind.UTILISATION && !OF_TIME_SHEETS.containsAll(groupings)) {
            refuse("/groupBy", "worker or month were expected: capacity is of a person and a day");
        }
        return groupings;
    }

    private ClientId client(String text) {
        return ports.clients()
                .findByCode(bounded("/client", text))
                .or(() -> ports.clients().find(new ClientId(text)))
                .map(Client::id)
                .orElseThrow(() -> missing("/client", "client", text));
    }

    private OrderId order(String text) {
        return ports.orders().all().stream()
                .filter(one -> one.number().equals(text) || one.id().value().equals(text))
                .map(Order::id)
                .findFirst()
                .orElseThrow(() -> missing("/order", "order", text));
    }

    private WorkerId worker(String text) {
        return ports.workers()
                .findByCode(bounded("/worker", text))
                .or(() -> ports.workers().find(new WorkerId(text)))
                .map(Worker::id)
                .orElseThrow(() -> missing("/worker", "worker", text));
    }

    private ActivityCode activity(String text) {
        return ports.activities().all().stream()
                .filter(one -> one.code().value().equals(text))
                .map(one -> one.code())
                .findFirst()
                .orElseThrow(() -> missing("/activity", "activity", text));
    }

    private static RefusedException missing(String path, String what, String text) {
        return new RefusedException(path, "the code of one " + what + " was expected, not '" + shown(text) + "'");
    }

    /** No code and no identity is longer, and a store need not be asked. */
    private static String bounded(String path, String text) {
        if (text.isBlank() || text.length() > 64) {
            throw new RefusedException(path, "a code of 1 to 64 characters was expected");
        }
        return text;
    }

    /** Of what came, no more than a line of it. */
    private static String shown(String text) {
        return text.length() <= 64 ? text : text.substring(0, 64) + "…";
    }
}
