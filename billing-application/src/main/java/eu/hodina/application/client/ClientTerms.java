package eu.hodina.application.client;

import eu.hodina.application.RefusedException;
import eu.hodina.application.catalog.Activities;
import eu.hodina.application.catalog.PriceLists;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.money.Money;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether what a client is billed by is there: its price list, and the activities of its rules. */
final class ClientTerms {
    private final PriceLists priceLists;
    private final Activities activities;

    ClientTerms(PriceLists priceLists, Activities activities) {
        this.priceLists = priceLists;
        this.activities = activities;
    }

    void check(Client client) {
        client.priceList()
                .filter(code -> priceLists.in(client.currency()).stream()
                        .noneMatch(list -> list.code().equals(code)))
                .ifPresent(code -> {
                    throw new RefusedException(
                            "/priceList",
                            "a price list in " + client.currency() + " was expected, '" + code + "' is none");
                });
        if (!client.rules().isEmpty()) {
            checkRules(client);
        }
    }

    private void checkRules(Client client) {
        Set<ActivityCode> known = activities.all().stream().map(Activity::code).collect(Collectors.toSet());
        for (int i = 0; i < client.rules().size(); i++) {
            ActivityRule rule = client.rules().get(i);
            if (!known.contains(rule.activity())) {
                throw new RefusedException(
                        "/rules/" + i + "/activity", "an activity was expected, '" + rule.activity() + "' is none");
            }
            Optional<Money> minimum = rule.rule().minimumCharge();
            if (minimum.filter(amount -> !amount.currency().equals(client.currency()))
                    .isPresent()) {
                throw new RefusedException(
                        "/rules/" + i + "/minimumCharge", "an amount in " + client.currency() + " was expected");
            }
        }
    }
}
