package eu.hodina.application.rating;

import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.rating.AppliedRule;
import eu.hodina.domain.rating.Explanation;
import java.util.ArrayList;
import java.util.List;

/** Says how measured minutes became billed ones: the group, the rule and whose it is, the log's share. */
final class RuleText {
    private final ExplanationWords words;

    RuleText(ExplanationWords words) {
        this.words = words;
    }

    List<String> of(Explanation explanation, AppliedRule applied) {
        List<String> clauses = new ArrayList<>();
        boolean together = applied.logs() > 1;
        boolean exact = isExact(applied.rule());
        if (together && (!exact || explanation.topUp().isPresent())) {
            String scope = applied.rule().scope() == BillingRule.Scope.DAY ? "group.day" : "group.task";
            clauses.add(words.text(scope, String.valueOf(applied.logs()), words.minutes(applied.measured())));
        }
        clauses.add(rule(explanation, applied));
        if (together && !exact) {
            clauses.add(share(explanation.logMeasured(), explanation.logBilled()));
        }
        return clauses;
    }

    /** Whether every minute is billed as it was measured. */
    private static boolean isExact(BillingRule rule) {
        return rule.unit() == 1 && rule.minimumMinutes() == 0;
    }

    private String rule(Explanation explanation, AppliedRule applied) {
        BillingRule rule = applied.rule();
        String source = source(explanation.charge().work().order(), applied);
        return words.text(
                keyOf(rule), source, extras(rule), words.minutes(applied.billed()), words.minutes(rule.unit()));
    }

    private static String keyOf(BillingRule rule) {
        if (rule.unit() == 1) {
            return isExact(rule) ? "rule.exact" : "rule.minute";
        }
        return switch (rule.mode()) {
            case NEAREST -> "rule.nearest";
            case DOWN -> "rule.down";
            case UP ->
                switch (rule.unit()) {
                    case 15 -> "rule.quarters";
                    case 30 -> "rule.halves";
                    case 60 -> "rule.hours";
                    default -> "rule.started";
                };
        };
    }

    private String extras(BillingRule rule) {
        String grace = rule.grace() > 0 ? " " + words.text("grace", words.minutes(rule.grace())) : "";
        String least =
                rule.minimumMinutes() > 0 ? ", " + words.text("atLeast", words.minutes(rule.minimumMinutes())) : "";
        return grace + least;
    }

    private String source(OrderId order, AppliedRule applied) {
        String activity = applied.version().code().value();
        return switch (applied.source()) {
            case ORDER -> words.text("source.order", activity, order.value());
            case CLIENT -> words.text("source.client", activity);
            case ACTIVITY ->
                words.text("source.activity", activity)
                        + words.since(applied.version().validity());
        };
    }

    private String share(int measured, int billed) {
        if (measured == billed) {
            return words.text("share", words.minutes(billed));
        }
        String key = billed > measured ? "share.more" : "share.less";
        return words.text(key, words.minutes(billed), words.minutes(Math.abs(billed - measured)));
    }
}
