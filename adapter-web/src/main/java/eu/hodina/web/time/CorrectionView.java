package eu.hodina.web.time;

import eu.hodina.domain.time.Correction;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A correction as the API shows it. */
@Serdeable
record CorrectionView(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
        String id,

        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071", description = "The log, or the correction before")
        String corrects,

        @Schema(example = "45") int minutes,
        @Schema(example = "reklamace") Optional<String> writeOff) {

    /** All of a log, each of the one before. */
    @Serdeable
    record CorrectionList(List<CorrectionView> items) {
        static CorrectionList of(List<Correction> corrections) {
            return new CorrectionList(
                    corrections.stream().map(CorrectionView::of).toList());
        }
    }

    static CorrectionView of(Correction correction) {
        return new CorrectionView(
                correction.id().value(), correction.corrects().value(), correction.minutes(), correction.writeOff());
    }
}
