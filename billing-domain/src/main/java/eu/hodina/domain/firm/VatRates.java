package eu.hodina.domain.firm;

import eu.hodina.domain.money.Validity;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The rates of VAT by category and validity; the rate that holds is the one of the date of taxable supply.
 *
 * <pre>{@code VatRates.czech().rateOn(VatCategory.STANDARD, LocalDate.parse("2026-10-31"))   // 21 %}</pre>
 *
 * @param versions two of one category do not overlap
 */
public record VatRates(List<Version> versions) {

    /**
     * A rate of one category on the days of a validity.
     *
     * @param category STANDARD, REDUCED or ZERO
     * @param rate per cent of the base
     * @param validity dates of taxable supply
     */
    public record Version(VatCategory category, VatRate rate, Validity validity) {
        public Version {
            Objects.requireNonNull(rate, "rate");
            Objects.requireNonNull(validity, "validity");
            if (!category.bearsTax()) {
                throw new IllegalArgumentException("category " + category + " has no rate");
            }
        }
    }

    public VatRates {
        versions = List.copyOf(versions);
        for (int i = 0; i < versions.size(); i++) {
            for (Version later : versions.subList(i + 1, versions.size())) {
                Version version = versions.get(i);
                if (version.category == later.category && version.validity.overlaps(later.validity)) {
                    throw new IllegalArgumentException("two rates of " + later.category + " on the same days: "
                            + version.validity + " and " + later.validity);
                }
            }
        }
    }

    /**
     * The rates of the Czech Republic: since 1 January 2024 21 %, 12 % and, for books, 0 % (Act 235/2004 Sb., § 47;
     * handbook 4.2), from 2015 until then 21 % and 15 %. The second reduced rate of those years, 10 %, has no category.
     *
     * @return the versions by category and day
     */
    public static VatRates czech() {
        Validity before2024 = Validity.between(LocalDate.of(2015, 1, 1), LocalDate.of(2023, 12, 31));
        Validity since2024 = Validity.from(LocalDate.of(2024, 1, 1));
        return new VatRates(List.of(
                new Version(VatCategory.STANDARD, VatRate.ofPercent("21"), before2024),
                new Version(VatCategory.STANDARD, VatRate.ofPercent("21"), since2024),
                new Version(VatCategory.REDUCED, VatRate.ofPercent("15"), before2024),
                new Version(VatCategory.REDUCED, VatRate.ofPercent("12"), since2024),
                new Version(VatCategory.ZERO, VatRate.ofPercent("0"), since2024)));
    }

    /**
     * {@return the rate of a category on a day; none where no version covers the day}
     *
     * @param category one that bears tax
     * @param day the date of taxable supply
     */
    public Optional<VatRate> rateOn(VatCategory category, LocalDate day) {
        return versions.stream()
                .filter(version -> version.category == category && version.validity.contains(day))
                .map(Version::rate)
                .findFirst();
    }

    /**
     * {@return whether the category has this rate on every day from the first of the version to the last day}
     *
     * @param used of which table ever
     * @param last day that is looked at, within the version
     */
    public boolean keeps(Version used, LocalDate last) {
        LocalDate day = used.validity.first().orElse(LocalDate.MIN);
        while (!day.isAfter(last)) {
            LocalDate at = day;
            Optional<Version> holding = versions.stream()
                    .filter(version -> version.category == used.category && version.validity.contains(at))
                    .filter(version -> version.rate.equals(used.rate))
                    .findFirst();
            if (holding.isEmpty()) {
                return false;
            }
            Optional<LocalDate> end = holding.get().validity.last();
            if (end.isEmpty()) {
                return true;
            }
            day = end.get().plusDays(1);
        }
        return true;
    }

    /**
     * The category that bears this rate on the day; 21 % is STANDARD.
     *
     * @param rate 21 % or another
     * @param day the date of taxable supply
     * @return the category; none where no version has this rate on the day
     */
    public Optional<VatCategory> categoryOf(VatRate rate, LocalDate day) {
        return versions.stream()
                .filter(version -> version.rate.equals(rate) && version.validity.contains(day))
                .map(Version::category)
                .findFirst();
    }
}
