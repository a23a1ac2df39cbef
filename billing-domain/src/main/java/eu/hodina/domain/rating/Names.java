package eu.hodina.domain.rating;

/** The ranks of all texts by which logs are sorted: ids and codes, each kind for itself. */
final class Names {
    final Ranks orders = new Ranks();
    final Ranks tasks = new Ranks();
    final Ranks workers = new Ranks();
    final Ranks activities = new Ranks();

    void seal() {
        orders.seal();
        tasks.seal();
        workers.seal();
        activities.seal();
    }
}
