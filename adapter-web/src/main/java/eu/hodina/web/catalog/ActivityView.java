package eu.hodina.web.catalog;

import eu.hodina.domain.catalog.Activity;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** An activity in all its versions, by day. */
@Serdeable
record ActivityView(@Schema(example = "PROG") String code, List<ActivityVersionBody> versions) {

    static ActivityView of(List<Activity> versions) {
        return new ActivityView(
                versions.get(0).code().value(),
                versions.stream().map(ActivityVersionBody::of).toList());
    }

    ActivityView withoutMoney() {
        return new ActivityView(
                code, versions.stream().map(ActivityVersionBody::withoutMoney).toList());
    }
}
