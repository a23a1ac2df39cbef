package eu.hodina.application.catalog;

import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import java.util.List;
import java.util.Optional;

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

    /**
     * The versions of an activity.
     *
     * @param code exactly as it is written
     * @return every version, by the first day of validity; empty where the code is not known
     */
    List<Activity> versions(ActivityCode code);

    /**
     * A piece of the list, by code.
     *
     * @param after only codes after this one
     * @param limit at most so many codes
     * @return every version of at most so many codes, by code, then by the first day of validity
     */
    List<Activity> page(Optional<String> after, int limit);
}
