package eu.hodina.application.exchange.scenario;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.OpeningAllowance;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.agreement.ServicePackage;
import eu.hodina.domain.money.DatePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what earlier runs left and billed: {@code opening} and {@code billedFees}. */
final class BalanceReader {
    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

    private final Scalars scalars;
    private final Refusals refusals;
    private final Known<Agreement> agreements;
    private final Optional<DatePeriod> period;

    /** @param period none where it is refused itself */
    BalanceReader(Scalars scalars, Known<Agreement> agreements, Optional<DatePeriod> period) {
        this.scalars = scalars;
        this.refusals = scalars.refusals();
        this.agreements = agreements;
        this.period = period;
    }

    List<AgreementPeriod> billedFees(List<JsonValue> entries) {
        List<AgreementPeriod> billed = new ArrayList<>();
        Set<AgreementPeriod> seen = new HashSet<>();
        for (JsonValue entry : entries) {
            int before = refusals.count();
            Fields fields = new Fields(entry, refusals, Set.of("agreement", "period"));
            Optional<Agreement> agreement = agreement(fields);
            AgreementPeriod fee = key(fields, agreement);
            if (agreement.isPresent() && refusals.count() == before && !seen.add(fee)) {
                refusals.add(entry, "a fee named once");
            }
            billed.add(fee);
        }
        return billed;
    }

    List<OpeningAllowance> opening(List<JsonValue> entries) {
        List<OpeningAllowance> opening = new ArrayList<>();
        Set<AgreementPeriod> seen = new HashSet<>();
        for (JsonValue entry : entries) {
            int before = refusals.count();
            Fields fields = new Fields(entry, refusals, Set.of("agreement", "period", "left"));
            Optional<Agreement> agreement = agreement(fields);
            AgreementPeriod key = key(fields, agreement);
            fields.optional("period")
                    .filter(value -> refusals.count() == before)
                    .ifPresent(value -> beforeTheRun(value, key.period()));
            if (agreement.isPresent() && refusals.count() == before && !seen.add(key)) {
                refusals.add(entry, "an allowance named once");
            }
            Optional<JsonValue> left = fields.required("left");
            agreement.ifPresent(known -> opening.add(new OpeningAllowance(key, left(fields, known, left))));
        }
        return opening;
    }

    private Allowed left(Fields fields, Agreement agreement, Optional<JsonValue> left) {
        if (agreement.includes().isEmpty()) {
            refusals.add(fields.required("agreement").orElseThrow(), "an agreement with an allowance");
            return new Allowed.Time(0);
        }
        Allowed whole = agreement.includes().get();
        return left.<Allowed>map(value -> whole.isTime()
                        ? new Allowed.Time(scalars.minutes(value))
                        : new Allowed.Credit(scalars.money(value)))
                .orElse(whole);
    }

    private Optional<Agreement> agreement(Fields fields) {
        return fields.required("agreement").flatMap(value -> {
            int before = refusals.count();
            String id = scalars.id(value);
            return refusals.count() == before ? agreements.refer(value, id) : Optional.empty();
        });
    }

    private AgreementPeriod key(Fields fields, Optional<Agreement> agreement) {
        int before = refusals.count();
        Optional<JsonValue> value = fields.required("period");
        LocalDate day = value.map(scalars::date).orElse(SOME_DAY);
        if (refusals.count() == before && agreement.isPresent() && !has(agreement.get(), day)) {
            refusals.add(value.orElseThrow(), "the first day of a period of the agreement, or its purchase date");
        }
        return new AgreementPeriod(agreement.map(Agreement::id).orElse(new AgreementId("?")), day);
    }

    private static boolean has(Agreement agreement, LocalDate day) {
        return agreement instanceof Retainer retainer
                ? retainer.periodBeginning(day).isPresent()
                : agreement instanceof ServicePackage bought
                        && bought.purchased().equals(day);
    }

    private void beforeTheRun(JsonValue value, LocalDate day) {
        if (period.isPresent() && !day.isBefore(period.get().from())) {
            refusals.add(value, "a period that begins before " + period.get().from());
        }
    }
}
