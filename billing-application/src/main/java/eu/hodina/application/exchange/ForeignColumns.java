package eu.hodina.application.exchange;

import java.util.List;
import java.util.Optional;

/**
 * What another program calls its columns; "" where it has none.
 *
 * @param user who worked
 * @param email by which a worker may be known, too
 * @param project what is an order here
 * @param task of the project; what is missing is the only task of the order
 * @param activity the kind of work, or tags of which one is
 * @param note what was done
 * @param billable whether it is charged
 * @param date the local day
 * @param start the local time
 * @param durations of which the first that is there counts
 */
record ForeignColumns(
        String user,
        String email,
        String project,
        String task,
        String activity,
        String note,
        String billable,
        String date,
        String start,
        List<String> durations) {

    /** None for Hodina itself. */
    static Optional<ForeignColumns> of(ImportOrigin.Program program) {
        return switch (program) {
            case HODINA -> Optional.empty();
            case KIMAI ->
                Optional.of(new ForeignColumns(
                        "User", "", "Project", "", "Activity", "Description", "", "Date", "From", List.of("Duration")));
            case TOGGL ->
                Optional.of(new ForeignColumns(
                        "User",
                        "Email",
                        "Project",
                        "Task",
                        "Tags",
                        "Description",
                        "Billable",
                        "Start date",
                        "Start time",
                        List.of("Duration")));
            case CLOCKIFY ->
                Optional.of(new ForeignColumns(
                        "User",
                        "Email",
                        "Project",
                        "Task",
                        "Tags",
                        "Description",
                        "Billable",
                        "Start Date",
                        "Start Time",
                        List.of("Duration (h)", "Duration (decimal)")));
        };
    }

    /** Those without which a row cannot be understood. */
    List<String> needed() {
        return List.of(user, project, activity, note, date, start, durations.get(0));
    }
}
