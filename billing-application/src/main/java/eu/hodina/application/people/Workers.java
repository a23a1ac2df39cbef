package eu.hodina.application.people;

import eu.hodina.domain.people.Worker;
import java.util.List;

/** Port: the workers. */
public interface Workers {

    void add(Worker worker);

    /** By code. */
    List<Worker> all();
}
