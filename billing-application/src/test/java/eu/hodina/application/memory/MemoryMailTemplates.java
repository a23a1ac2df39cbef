package eu.hodina.application.memory;

import eu.hodina.application.mail.MailTemplates;
import eu.hodina.application.mail.TemplateKind;
import eu.hodina.application.mail.TemplateText;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.FirmId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Twin of the templates that firms wrote. */
final class MemoryMailTemplates implements MailTemplates {
    private final MemoryTransactions transactions;
    private final Shelf<Place, Own> templates;

    private record Place(FirmId firm, TemplateKind kind, Language language) {}

    MemoryMailTemplates(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.templates = transactions.shelf();
    }

    @Override
    public void keep(FirmId firm, Own own) {
        transactions.run(() -> templates.put(new Place(firm, own.kind(), own.language()), own));
    }

    @Override
    public void remove(FirmId firm, TemplateKind kind, Language language) {
        transactions.run(() -> templates.remove(new Place(firm, kind, language)));
    }

    @Override
    public Optional<TemplateText> find(FirmId firm, TemplateKind kind, Language language) {
        return templates.find(new Place(firm, kind, language)).map(Own::text);
    }

    @Override
    public List<Own> all(FirmId firm) {
        return templates.entries().entrySet().stream()
                .filter(entry -> entry.getKey().firm().equals(firm))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing((Own own) -> own.kind().name()).thenComparing(Own::language))
                .toList();
    }
}
