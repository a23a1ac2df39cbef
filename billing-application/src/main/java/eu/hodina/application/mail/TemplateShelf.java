package eu.hodina.application.mail;

import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.FirmId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The templates that one transaction fills, each read and checked once. */
final class TemplateShelf {
    private final MailTemplates kept;
    private final Map<Place, Template> read = new HashMap<>();

    private record Place(FirmId firm, TemplateKind kind, Language language) {}

    TemplateShelf(MailTemplates kept) {
        this.kept = Objects.requireNonNull(kept, "kept");
    }

    MailText filled(FirmId firm, TemplateKind kind, Language language, TemplateValues values) {
        return read.computeIfAbsent(new Place(firm, kind, language), this::template)
                .filled(values);
    }

    private Template template(Place place) {
        return Template.of(place.kind(), text(kept, place.firm(), place.kind(), place.language()));
    }

    static TemplateText text(MailTemplates kept, FirmId firm, TemplateKind kind, Language language) {
        return kept.find(firm, kind, language).orElseGet(() -> DefaultTemplate.of(kind, language));
    }
}
