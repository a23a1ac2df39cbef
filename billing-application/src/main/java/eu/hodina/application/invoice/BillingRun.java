package eu.hodina.application.invoice;

/**
 * How a run came out.
 *
 * @param clients that were looked at
 * @param billed of them that got, or would get, a document
 * @param documents in all
 * @param failed clients that could not be billed
 */
public record BillingRun(long clients, long billed, long documents, long failed) {
    static final BillingRun NOTHING = new BillingRun(0, 0, 0, 0);

    BillingRun with(BilledClient one) {
        int found = one.issued().size() + one.proposed().size();
        return new BillingRun(
                clients + 1,
                billed + (found > 0 ? 1 : 0),
                documents + found,
                failed + (one.failure().isPresent() ? 1 : 0));
    }
}
