package eu.hodina.application.catalog;

import eu.hodina.domain.catalog.Activity;
import java.util.List;

/** Port: the activities, each in all its versions. */
public interface Activities {

    /**
     * Keeps a version of an activity.
     *
     * @param version whose validity no other version of its code overlaps
     */
    void add(Activity version);

    /**
     * All that the firm does or did.
     *
     * @return every version, by code, then by the first day of validity
     */
    List<Activity> all();
}
