package eu.hodina.application.insight;

import eu.hodina.domain.insight.margin.Grouping;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The reports that there are. */
public enum ReportKind {
    /** What work earned and cost. */
    MARGIN(Audience.MANAGERS, Grouping.ORDER),
    /** Where the time went. */
    TIME(Audience.EVERYBODY, Grouping.WORKER, Grouping.ORDER, Grouping.ACTIVITY),
    /** Work that no document bears, why, and how old it is. */
    UNBILLED(Audience.OFFICE, Grouping.ORDER),
    /** What is owed, by its age, on the evening of any day. */
    RECEIVABLES(Audience.OFFICE, Grouping.CLIENT),
    /** What allowances granted, and what became of it. */
    AGREEMENTS(Audience.OFFICE, Grouping.CLIENT),
    /** What was earned, month by month, by what it was earned with. */
    REVENUE(Audience.OFFICE, Grouping.MONTH),
    /** What work by time came to, of what it were at standard price. */
    REALISATION(Audience.MANAGERS, Grouping.ORDER),
    /** How much of the time that there was went into work for clients. */
    UTILISATION(Audience.MANAGERS, Grouping.WORKER),
    /** Working days of which less is recorded than one works. */
    MISSING_TIMESHEETS(Audience.EVERYBODY, Grouping.WORKER),
    /** What was deliberately not billed, by its reason. */
    WRITE_OFFS(Audience.OFFICE, Grouping.ORDER),
    /** What mending of earlier mistakes cost. */
    REWORK(Audience.MANAGERS, Grouping.ORDER, Grouping.WORKER),
    /** What rounding added to the measured time. */
    ROUNDING(Audience.OFFICE, Grouping.CLIENT, Grouping.ACTIVITY);

    /** Who may see a report. */
    public enum Audience {
        /** Who leads clients and orders, and knows what hours cost. */
        MANAGERS,
        /** Those and everybody else who bills and follows payments. */
        OFFICE,
        /** Everybody; who neither leads nor bills sees the own work alone. */
        EVERYBODY
    }

    private final Audience audience;
    private final List<Grouping> groupings;

    ReportKind(Audience audience, Grouping... groupings) {
        this.audience = audience;
        this.groupings = List.of(groupings);
    }

    /** {@return by which programs know it: {@code margin}, {@code late-logs}} */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return by which its rows are put together where nobody asks for something else} */
    public List<Grouping> usualGroupings() {
        return groupings;
    }

    /** {@return whether its rows can be grouped, and looked at by order, activity and worker} */
    public boolean isOfWork() {
        return this != RECEIVABLES && this != AGREEMENTS;
    }

    /** {@return who may see it: costs and margins are the managers'} */
    public Audience audience() {
        return audience;
    }

    /**
     * {@return the report of a name; none where there is none}
     *
     * @param key as {@link #key} gives it
     */
    public static Optional<ReportKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
