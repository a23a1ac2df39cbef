package eu.hodina.application.payment;

/** What a return takes back beside the booking: the differences that were let go. */
final class Returned {
    private Returned() {}

    /** The decision of the return with the differences of the earlier one turned round. */
    static Decision with(Decision decision, Decision earlier) {
        return new Decision(
                decision.booking(),
                earlier.differences().stream().map(Difference::negated).toList(),
                decision.runnerUp(),
                decision.login(),
                decision.at());
    }
}
