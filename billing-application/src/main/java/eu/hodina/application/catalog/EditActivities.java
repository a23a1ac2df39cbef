package eu.hodina.application.catalog;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Page;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Transactions;
import eu.hodina.application.Versioned;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.money.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Use cases: the kinds of work that the firm performs, each in its versions. A rule or a rate of VAT that was rated with
 * stays: a change is a new version from a day on; names may be entered at any time.
 */
public final class EditActivities {
    private static final String KIND = "activity";

    private final Transactions transactions;
    private final Activities activities;
    private final RatedVersions rated;
    private final ChangeRecorder recorder;

    /**
     * Made by {@link eu.hodina.application.Billing#editActivities}.
     *
     * @param transactions make a call all or nothing
     * @param activities where they are kept
     * @param use tells what was rated by them
     * @param recorder keeps who changed what
     */
    public EditActivities(Transactions transactions, Activities activities, CatalogUse use, ChangeRecorder recorder) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.activities = Objects.requireNonNull(activities, "activities");
        this.rated = new RatedVersions(use);
        this.recorder = Objects.requireNonNull(recorder, "recorder");
    }

    /**
     * {@return a page of the activities by code, each with all its versions by day}
     *
     * @param after the code after which it begins; none for the first page
     * @param limit the most that it holds, from 1 to {@link Page#LONGEST}
     */
    public Page<List<Activity>> page(Optional<String> after, int limit) {
        return Page.of(
                transactions.call(() -> ByCode.group(activities.page(after, limit + 1), Activity::code)),
                limit,
                versions -> versions.get(0).code().value());
    }

    /**
     * {@return all versions of an activity, by day}
     *
     * @param code of the activity
     * @throws NotFoundException where there is none of this code
     */
    public Versioned<List<Activity>> find(ActivityCode code) {
        return transactions.call(() -> now(code, recorder.version(subject(code))));
    }

    /**
     * Takes in an activity with its first version.
     *
     * @param caller who does it
     * @param first of a code that no other activity has
     * @return the activity
     * @throws RefusedException where the code is taken
     */
    public Versioned<List<Activity>> add(Caller caller, Activity first) {
        return transactions.call(() -> {
            if (!activities.versions(first.code()).isEmpty()) {
                throw new RefusedException(
                        "/code", "a code that no other activity has was expected, not '" + first.code() + "'");
            }
            activities.add(first);
            return now(first.code(), recorder.created(caller, subject(first.code()), List.of(first)));
        });
    }

    /**
     * Lets a new version begin on the first day of its validity. The one that held on that day ends the day before; where
     * none held, the new one fills the gap.
     *
     * @param caller who does it
     * @param version of the activity that the caller had read
     * @param next which begins on a known day
     * @return the activity as it is now
     * @throws NotFoundException where there is no activity of this code
     * @throws RefusedException where work of that day or later is rated by the version that would end, or the days of
     *     yet another version overlap
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<List<Activity>> addVersion(Caller caller, long version, Activity next) {
        LocalDate from = next.validity()
                .first()
                .orElseThrow(() -> new RefusedException("/from", "the first day of the new version was expected"));
        return transactions.call(() -> {
            List<Activity> before = kept(next.code());
            List<Activity> after = new ArrayList<>();
            Optional<Activity> ended = Optional.empty();
            for (Activity one : before) {
                if (one.validity().contains(from)) {
                    rated.refuseFrom(UsedVersion.of(one), from, "/from");
                    ended = Optional.of(endedBefore(one, from));
                }
                after.add(one.validity().contains(from) ? endedBefore(one, from) : one);
            }
            ByCode.requireFree(next.validity(), after, Activity::validity);
            after.add(next);
            long now = recorder.changed(
                    caller, subject(next.code()), version, before, ByCode.byDay(after, Activity::validity));
            ended.ifPresent(activities::replace);
            activities.add(next);
            return now(next.code(), now);
        });
    }

    /**
     * Changes a version: its names and its last day at any time, its rule and its rate of VAT where nothing is rated by
     * it yet.
     *
     * @param caller who does it
     * @param version of the activity that the caller had read
     * @param changed of a code and a first day that are known
     * @return the activity as it is now
     * @throws NotFoundException where there is no such version
     * @throws RefusedException where something that the change touches is rated, or another version overlaps
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<List<Activity>> change(Caller caller, long version, Activity changed) {
        return transactions.call(() -> {
            List<Activity> before = kept(changed.code());
            Activity old = ByCode.beginning(before, changed.validity().first(), Activity::validity)
                    .orElseThrow(() -> new NotFoundException(
                            KIND,
                            changed.code() + " from "
                                    + ByCode.dayName(changed.validity().first())));
            if (!old.rule().equals(changed.rule())) {
                rated.refuseChange(UsedVersion.of(old), "/rule");
            }
            if (!old.vatRate().equals(changed.vatRate())) {
                rated.refuseChange(UsedVersion.of(old), "/vatRate");
            }
            ByCode.lostFrom(old.validity(), changed.validity())
                    .ifPresent(day -> rated.refuseFrom(UsedVersion.of(old), day, "/to"));
            List<Activity> others =
                    before.stream().filter(one -> !one.equals(old)).toList();
            ByCode.requireFree(changed.validity(), others, Activity::validity);
            List<Activity> after = new ArrayList<>(others);
            after.add(changed);
            long now = recorder.changed(
                    caller, subject(changed.code()), version, before, ByCode.byDay(after, Activity::validity));
            activities.replace(changed);
            return now(changed.code(), now);
        });
    }

    private static Activity endedBefore(Activity old, LocalDate day) {
        if (old.validity().first().filter(day::equals).isPresent()) {
            throw new RefusedException("/from", "a day on which no version begins was expected, not " + day);
        }
        Validity days = Validity.of(old.validity().first(), Optional.of(day.minusDays(1)));
        return new Activity(old.code(), old.name(), days, old.vatRate(), old.rule());
    }

    private Versioned<List<Activity>> now(ActivityCode code, long version) {
        return new Versioned<>(kept(code), version);
    }

    private List<Activity> kept(ActivityCode code) {
        List<Activity> versions = activities.versions(code);
        if (versions.isEmpty()) {
            throw new NotFoundException(KIND, code.value());
        }
        return versions;
    }

    private static Subject subject(ActivityCode code) {
        return new Subject(KIND, code.value());
    }
}
