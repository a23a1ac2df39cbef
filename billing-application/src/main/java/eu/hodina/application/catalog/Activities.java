package eu.hodina.application.catalog;

import eu.hodina.domain.catalog.Activity;
import java.util.List;

/** Port: the activities, each in all its versions. */
public interface Activities {

    void add(Activity version);

    /** By code, then by the first day of validity. */
    List<Activity> all();
}
