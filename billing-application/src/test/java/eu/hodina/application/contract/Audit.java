package eu.hodina.application.contract;

import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.insight.check.Breach;
import eu.hodina.application.insight.check.CheckBooks;
import eu.hodina.application.insight.check.Law;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The audit over what a contract has done; a twin has no rows that could disagree with what it says. */
final class Audit {
    private Audit() {}

    /** By all laws but that of files, for nothing is drawn here. */
    static List<Breach> breaches(Ports ports, Billing billing) {
        return breaches(
                ports,
                billing,
                CheckBooks.laws().stream()
                        .map(Law::name)
                        .filter(law -> !law.equals("files.present"))
                        .toArray(String[]::new));
    }

    static List<Breach> breaches(Ports ports, Billing billing, String... laws) {
        List<Breach> breaches = new ArrayList<>();
        if (ports.auditedBooks().isPresent()) {
            billing.insight().check().these(Arrays.asList(laws), breaches::add);
        }
        return breaches;
    }
}
