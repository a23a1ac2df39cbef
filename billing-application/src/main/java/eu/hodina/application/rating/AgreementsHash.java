package eu.hodina.application.rating;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.catalog.ActivityCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** SHA-256 of what a client's agreements say, by which it is known that they are not what they were. */
final class AgreementsHash {
    private AgreementsHash() {}

    /** @param to agreements that begin later are left out: they change nothing of the days before */
    static String of(List<Agreement> agreements, LocalDate to) {
        String text = agreements.stream()
                .filter(one -> one.validity().first().filter(to::isBefore).isEmpty())
                .sorted(Comparator.comparing(Agreement::id))
                .map(AgreementsHash::text)
                .collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The set of activities has no order of its own, so that it stands apart from the rest. */
    private static String text(Agreement agreement) {
        String activities = agreement
                .scope()
                .activities()
                .map(set -> set.stream().map(ActivityCode::value).sorted().collect(Collectors.joining(",")))
                .orElse("*");
        String rest = agreement instanceof Retainer retainer
                ? String.join(
                        "|",
                        String.valueOf(retainer.cycle()),
                        String.valueOf(retainer.anchor()),
                        retainer.fees().toString(),
                        String.valueOf(retainer.due()),
                        String.valueOf(retainer.proration()),
                        String.valueOf(retainer.carryOver()),
                        retainer.carryOverCap().toString(),
                        String.valueOf(retainer.draw()),
                        retainer.overagePrices().steps().toString())
                : agreement.toString().replace(agreement.scope().toString(), "");
        return String.join(
                "|",
                agreement.id().value(),
                agreement.validity().toString(),
                agreement.scope().order().toString(),
                activities,
                agreement.includes().toString(),
                agreement.vatRate().toString(),
                rest);
    }
}
