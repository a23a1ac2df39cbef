package eu.hodina.application.rating;

import eu.hodina.domain.client.Language;
import eu.hodina.domain.rating.Charge;
import eu.hodina.domain.rating.Explanation;
import eu.hodina.domain.time.WorkKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Says in one short paragraph why a charge is what it is. Amounts are net of VAT.
 *
 * <pre>{@code
 * ExplanationText.in(Language.EN).of(explanation)
 * // 61 min measured; started hours (rule of activity DEV from 16 October 2026) give 120 min;
 * // CZK 1,450.00/h by price list STANDARD; CZK 2,900.00.
 * }</pre>
 */
public final class ExplanationText {
    private final ExplanationWords words;
    private final RuleText rules;
    private final CostText costs;

    private ExplanationText(ExplanationWords words) {
        this.words = words;
        this.rules = new RuleText(words);
        this.costs = new CostText(words);
    }

    /**
     * Explains to a reader of that language.
     *
     * @param language Czech or English
     * @return the words
     */
    public static ExplanationText in(Language language) {
        return new ExplanationText(ExplanationWords.in(language));
    }

    /**
     * Explains a charge.
     *
     * @param explanation as the engine made it
     * @return one paragraph, without a line break
     */
    public String of(Explanation explanation) {
        List<String> clauses = new ArrayList<>();
        clauses.add(measured(explanation));
        switch (explanation.charge().disposition()) {
            case INTERNAL -> clauses.add(words.text("internal"));
            case REWORK -> clauses.add(words.text("rework", orderOf(explanation)));
            case FIXED_PRICE -> clauses.add(words.text("fixed", orderOf(explanation)));
            case WRITTEN_OFF -> clauses.add(writtenOff(explanation));
            case COVERED, BILLABLE -> byTime(explanation, clauses);
        }
        String text = String.join("; ", clauses);
        return text.endsWith(".") ? text : text + ".";
    }

    private String measured(Explanation explanation) {
        Charge charge = explanation.charge();
        String measured = words.minutes(charge.measured());
        String text = explanation.isPiece()
                ? words.text("measured.piece", measured, words.minutes(explanation.logMeasured()))
                : words.text("measured", measured);
        return explanation
                .corrects()
                .map(log -> words.text("correction", text, log.value()))
                .orElse(text);
    }

    private static String orderOf(Explanation explanation) {
        return explanation.charge().work().order().value();
    }

    private String writtenOff(Explanation explanation) {
        String reason = explanation.writeOff().orElse("");
        return words.text("writtenOff", reason.strip().replaceAll("\\s+", " "));
    }

    private void byTime(Explanation explanation, List<String> clauses) {
        Charge charge = explanation.charge();
        if (charge.measured() == 0 && explanation.logMeasured() == 0 && charge.billed() == 0) {
            clauses.add(words.text("cancelled"));
            return;
        }
        if (charge.work().kind() == WorkKind.REWORK) {
            clauses.add(words.text("rework.billed", orderOf(explanation)));
        }
        explanation.rule().ifPresent(rule -> clauses.addAll(rules.of(explanation, rule)));
        if (charge.billed() == 0) {
            clauses.add(words.text("nothing"));
        } else {
            clauses.addAll(explanation.total().isPresent() ? costs.billable(explanation) : costs.covered(explanation));
        }
    }
}
