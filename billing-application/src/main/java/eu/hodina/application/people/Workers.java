package eu.hodina.application.people;

import eu.hodina.domain.people.Worker;
import java.util.List;

/** Port: the workers. */
public interface Workers {

    /**
     * Keeps a new worker.
     *
     * @param worker whose code no other has
     */
    void add(Worker worker);

    /**
     * All who work or worked.
     *
     * @return every worker, by code
     */
    List<Worker> all();
}
