package eu.hodina.application.exchange.received;

import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Versioned;
import eu.hodina.application.order.EditOrderLines;
import eu.hodina.application.order.LineDraft;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.OrderLine;
import eu.hodina.domain.order.Quantity;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Use case: the electronic invoice of a subcontractor becomes a cost of an order: an expense of one piece whose cost is the
 * sum without VAT. An invoice is taken in once, by its supplier and number.
 */
public final class ImportReceivedInvoices {
    private static final Set<ReceivedInvoice.Kind> COSTS =
            Set.of(ReceivedInvoice.Kind.INVOICE, ReceivedInvoice.Kind.DEBIT_NOTE);
    private static final int LONGEST_TEXT = 500;

    private final Ports ports;
    private final ReceivedInvoiceReader reader;
    private final EditOrderLines lines;
    private final ChangeRecorder recorder;

    /**
     * Made by {@link eu.hodina.application.Billing#importReceivedInvoices}.
     *
     * @param ports all that is kept
     * @param reader reads the files
     * @param lines enters the expenses
     * @param recorder keeps who took them in
     */
    public ImportReceivedInvoices(
            Ports ports, ReceivedInvoiceReader reader, EditOrderLines lines, ChangeRecorder recorder) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.reader = Objects.requireNonNull(reader, "reader");
        this.lines = Objects.requireNonNull(lines, "lines");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
    }

    /**
     * Takes a file in, all of it or nothing.
     *
     * @param caller who does it
     * @param order whose cost it is
     * @param name of the file, for messages
     * @param file its bytes
     * @param terms how it is passed on
     * @return what was read, and the expense
     * @throws UnreadableInvoiceException where the file is no invoice, or does not add up
     * @throws RefusedException where it is no cost, was taken in already, or the order is closed
     * @throws eu.hodina.application.NotFoundException where there is no such order
     */
    public ReceivedCost run(Caller caller, OrderId order, String name, byte[] file, CostTerms terms) {
        ReceivedInvoice invoice = reader.read(name, file);
        requireCost(invoice);
        LineDraft draft = draft(invoice, terms);
        return ports.transactions().call(() -> {
            Versioned<OrderLine> expense = lines.add(caller, order, draft);
            book(caller, booked(invoice, expense.value(), sha256(file)));
            return new ReceivedCost(invoice, expense);
        });
    }

    private static void requireCost(ReceivedInvoice invoice) {
        if (!COSTS.contains(invoice.kind()) || !invoice.net().isPositive()) {
            throw new RefusedException(
                    "",
                    "an invoice or a debit note of more than zero was expected, not a " + invoice.kind() + " of "
                            + invoice.net());
        }
    }

    private static LineDraft draft(ReceivedInvoice invoice, CostTerms terms) {
        return new LineDraft(
                Optional.empty(),
                Optional.of(text(invoice)),
                new Quantity(1000),
                Optional.of(terms.unitPrice().orElse(invoice.net())),
                Optional.of(terms.vatCategory()),
                invoice.taxPoint().orElse(invoice.issueDate()),
                Optional.of(invoice.net()));
    }

    /** {@code Subdodavatel s.r.o., F2026-0124}. */
    private static String text(ReceivedInvoice invoice) {
        String text = (invoice.supplier().name() + ", " + invoice.number())
                .replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+", " ")
                .strip();
        int points = text.codePointCount(0, text.length());
        return points <= LONGEST_TEXT ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT));
    }

    private static BookedInvoice booked(ReceivedInvoice invoice, OrderLine expense, String sha256) {
        try {
            return new BookedInvoice(
                    expense.id(),
                    invoice.supplier().identity(),
                    invoice.number(),
                    invoice.issueDate(),
                    invoice.net(),
                    sha256);
        } catch (IllegalArgumentException e) {
            throw new RefusedException("", String.valueOf(e.getMessage()));
        }
    }

    private void book(Caller caller, BookedInvoice booked) {
        if (!ports.bookedInvoices().add(booked)) {
            throw new RefusedException(
                    "",
                    "a new invoice was expected: " + booked.number() + " of " + booked.supplier()
                            + " is a cost already");
        }
        Subject subject = new Subject("received-invoice", booked.line().value());
        recorder.created(caller, subject, booked);
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
