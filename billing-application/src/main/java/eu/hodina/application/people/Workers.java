package eu.hodina.application.people;

import eu.hodina.domain.people.Worker;
import eu.hodina.domain.people.WorkerId;
import java.util.List;
import java.util.Optional;

/** Port: the workers. */
public interface Workers {

    /**
     * Keeps a new worker.
     *
     * @param worker whose code no other has
     */
    void add(Worker worker);

    /**
     * Keeps a worker that is there already as it is now.
     *
     * @param worker of an identity that is kept
     */
    void replace(Worker worker);

    /**
     * {@return the worker; none where there is none of this identity}
     *
     * @param id an identity
     */
    Optional<Worker> find(WorkerId id);

    /**
     * {@return the worker whom files name so; none where nobody has the code}
     *
     * @param code compared by code point
     */
    Optional<Worker> findByCode(String code);

    /**
     * A piece of the list, by code.
     *
     * @param after only codes after this one
     * @param limit at most so many
     * @return workers, by code
     */
    List<Worker> page(Optional<String> after, int limit);

    /**
     * All who work or worked.
     *
     * @return every worker, by code
     */
    List<Worker> all();
}
