package eu.hodina.application.rating;

import eu.hodina.application.catalog.UsedVersion;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.rating.Charge;
import eu.hodina.domain.rating.FoundPrice;
import eu.hodina.domain.rating.PriceSource;
import eu.hodina.domain.rating.RatingInput;
import eu.hodina.domain.rating.RatingResult;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which versions of the catalog a result comes from: the activities of rounded work, the lists in which a price was found. */
final class UsedVersions {
    private UsedVersions() {}

    static List<UsedVersion> of(RatingInput input, RatingResult result) {
        Map<ActivityCode, List<Activity>> activities =
                input.activities().stream().collect(Collectors.groupingBy(Activity::code));
        Set<UsedVersion> used = new LinkedHashSet<>();
        for (Charge charge : result.charges()) {
            charge.price().flatMap(UsedVersions::list).ifPresent(used::add);
            if (charge.rule().isPresent()) {
                activities.get(charge.work().activity()).stream()
                        .filter(version ->
                                version.validity().contains(charge.work().date()))
                        .map(UsedVersion::of)
                        .forEach(used::add);
            }
        }
        return List.copyOf(used);
    }

    private static Optional<UsedVersion> list(FoundPrice price) {
        boolean ofList =
                price.source() == PriceSource.CLIENT_PRICE_LIST || price.source() == PriceSource.DEFAULT_PRICE_LIST;
        return ofList
                ? Optional.of(new UsedVersion(
                        UsedVersion.Kind.PRICE_LIST,
                        price.name(),
                        price.validity().first()))
                : Optional.empty();
    }
}
