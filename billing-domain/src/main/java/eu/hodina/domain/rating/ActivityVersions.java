package eu.hodina.domain.rating;

import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.rating.RatingRefusedException.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The versions of each activity, none overlapping another of its code. */
final class ActivityVersions {
    private final Map<ActivityCode, List<Activity>> byCode = new HashMap<>();

    ActivityVersions(List<Activity> activities) {
        for (Activity activity : activities) {
            List<Activity> versions = byCode.computeIfAbsent(activity.code(), code -> new ArrayList<>(2));
            for (Activity other : versions) {
                refuseOverlap(other, activity);
            }
            versions.add(activity);
        }
    }

    private static void refuseOverlap(Activity one, Activity later) {
        if (one.validity().overlaps(later.validity())) {
            throw new RatingRefusedException(
                    Element.ACTIVITY, later.code().value(), "versions that do not overlap, " + later.validity());
        }
    }

    /** The version valid on a day, if there is one. */
    @Nullable
    Activity on(ActivityCode code, LocalDate day) {
        for (Activity version : byCode.getOrDefault(code, List.of())) {
            if (version.validity().contains(day)) {
                return version;
            }
        }
        return null;
    }
}
