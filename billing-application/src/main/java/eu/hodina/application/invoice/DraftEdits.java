package eu.hodina.application.invoice;

import static eu.hodina.application.invoice.DocumentPress.lawful;

import eu.hodina.application.RefusedException;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceContentBuilder;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.OrderId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes the documents of a draft from what would be issued. A line is known by what it bills, not by its place or amount, so
 * that an edit holds when more work comes; an edit whose line is gone is refused, for nobody has looked at what came instead.
 */
final class DraftEdits {
    private static final int KEY = 16;

    private final Draft draft;

    DraftEdits(Draft draft) {
        this.draft = draft;
    }

    /** @throws RefusedException where an edit meets nothing, or takes off more than there is */
    List<DraftDocument> of(List<ProposedDocument> proposed) {
        Set<DraftEdit> met = new HashSet<>();
        List<DraftDocument> edited =
                proposed.stream().map(document -> edited(document, met)).toList();
        for (int i = 0; i < draft.edits().size(); i++) {
            if (!met.contains(draft.edits().get(i))) {
                throw new RefusedException(
                        "/edits/" + i,
                        "a line, or an invoice, that would be issued was expected; this one is not there");
            }
        }
        return edited;
    }

    private DraftDocument edited(ProposedDocument document, Set<DraftEdit> met) {
        InvoiceContent content = document.content();
        List<String> keys = keys(document);
        List<InvoiceLine> lines = new ArrayList<>(content.lines());
        boolean isInvoice = content.kind() == DocumentKind.INVOICE;
        for (int i = 0; i < draft.edits().size(); i++) {
            DraftEdit edit = draft.edits().get(i);
            if (edit instanceof DraftEdit.LineText words && keys.contains(words.line())) {
                int at = keys.indexOf(words.line());
                lines.set(at, lines.get(at).withText(words.text()));
                met.add(edit);
            } else if (edit instanceof DraftEdit.WriteOff off && keys.contains(off.line()) && isInvoice) {
                lines.add(writtenOff(content.lines().get(keys.indexOf(off.line())), off, "/edits/" + i));
                met.add(edit);
            }
        }
        if (isInvoice) {
            discount(document, lines, met);
        }
        InvoiceContent said =
                lawful("/edits", () -> options(content, isInvoice).lines(lines).build());
        List<String> all = Stream.concat(
                        keys.stream(), Stream.generate(() -> "").limit(lines.size() - keys.size()))
                .toList();
        return new DraftDocument(
                new ProposedDocument(said, document.taxPoint(), document.order(), document.items()), all);
    }

    /** Over what is left after all that is written off. */
    private void discount(ProposedDocument document, List<InvoiceLine> lines, Set<DraftEdit> met) {
        for (int i = 0; i < draft.edits().size(); i++) {
            if (draft.edits().get(i) instanceof DraftEdit.Discount off
                    && off.order().equals(document.order())) {
                List<InvoiceLine> before = List.copyOf(lines);
                lines.addAll(lawful("/edits/" + i, () -> off.discount().linesFor(before)));
                met.add(off);
            }
        }
    }

    private static InvoiceLine writtenOff(InvoiceLine line, DraftEdit.WriteOff off, String path) {
        Money amount = off.amount();
        boolean fits = amount.currency().equals(line.amount().currency())
                && amount.isPositive()
                && amount.compareTo(line.amount()) <= 0;
        if (!fits) {
            throw new RefusedException(
                    path, "more than zero and at most " + line.amount() + " was expected, not " + amount);
        }
        return new InvoiceLine(
                InvoiceLine.Kind.WRITE_OFF,
                off.reason(),
                OptionalLong.empty(),
                Optional.empty(),
                amount.negated(),
                line.vatCategory(),
                line.vatRate(),
                line.order());
    }

    private InvoiceContentBuilder options(InvoiceContent content, boolean isInvoice) {
        DocumentOptions options = draft.options();
        InvoiceContentBuilder builder = content.toBuilder();
        options.otherLanguage().ifPresent(builder::otherLanguage);
        if (isInvoice) {
            options.paymentDays().ifPresent(builder::paymentDays);
            builder.method(options.method())
                    .rounding(HandContents.rounding(options, content.currency()).orElse(content.rounding()))
                    .note(options.note())
                    .annex(options.annex());
        }
        return builder;
    }

    /** The same lines have the same keys whenever they are asked for; a second one alike is told by its count. */
    private static List<String> keys(ProposedDocument document) {
        Map<String, Integer> seen = new HashMap<>();
        return document.content().lines().stream()
                .map(line -> key(document, line))
                .map(key -> {
                    int count = seen.merge(key, 1, Integer::sum);
                    return count == 1 ? key : key + "-" + count;
                })
                .toList();
    }

    private static String key(ProposedDocument document, InvoiceLine line) {
        String words = String.join(
                "\u0000",
                document.content().kind().name(),
                document.content().original().map(one -> one.number().value()).orElse(""),
                document.order().map(OrderId::value).orElse(""),
                line.kind().name(),
                line.text(),
                line.order().map(OrderId::value).orElse(""),
                line.hourly().map(HourlyPrice::toString).orElse(""));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, KEY);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
