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
     * Keeps a version instead of the one of the same code and first day: to end it, or to enter its other name. What is
     * rated by it already keeps its amounts and texts.
     *
     * @param version of a code and a first day that are known
     * @throws IllegalStateException where there is none, or the validity of another one overlaps
     */
    void replace(Activity version);

    /**
     * All that the firm does or did.
     *
     * @return every version, by code, then by the first day of validity
     */
    List<Activity> all();
}
