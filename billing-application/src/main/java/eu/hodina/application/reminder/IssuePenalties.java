package eu.hodina.application.reminder;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Texts;
import eu.hodina.application.invoice.DocumentPress;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.DocumentReference;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.InvoiceState;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.TotalRounding;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.reminder.LateInterest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Use case: charges the statutory interest on a document that is, or was, paid late, and between businesses the fixed
 * compensation, by a document outside of VAT (handbook 6.1, 6.2). What was charged before is not charged again.
 */
public final class IssuePenalties {
    private static final String WORDS = "eu.hodina.application.reminder.PenaltyWords";
    private final Ports ports;
    private final DocumentPress press;
    private final LateCharges charges;

    /**
     * Made by {@link eu.hodina.application.Billing#documents}.
     *
     * @param ports all that is kept
     * @param press numbers and keeps documents
     */
    public IssuePenalties(Ports ports, DocumentPress press) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.press = Objects.requireNonNull(press, "press");
        this.charges = new LateCharges(ports);
    }

    /**
     * {@return the interest on a document up to a day, whatever of it was charged before; none where nothing was late}
     *
     * @param number of the document
     * @param until the last day that is counted
     * @throws NotFoundException where there is no such document
     * @throws eu.hodina.domain.reminder.MissingRepoRateException where the rate of its half-year is not known
     */
    public Optional<LateInterest> interest(InvoiceNumber number, LocalDate until) {
        return ports.transactions().call(() -> charges.interest(kept(number), until));
    }

    /**
     * Charges what is not charged yet.
     *
     * @param caller who does it
     * @param number of the document that is late
     * @param until the last day that is counted, today or before; none = today
     * @param compensation whether the compensation is charged, too; it is once a document, and never of a consumer
     * @return the document, due in the term of the client
     * @throws NotFoundException where there is no such document
     * @throws RefusedException where there is nothing to charge
     * @throws eu.hodina.domain.reminder.MissingRepoRateException where the rate of its half-year is not known
     */
    public Invoice issue(Caller caller, InvoiceNumber number, Optional<LocalDate> until, boolean compensation) {
        return ports.transactions().callAgain(() -> {
            Invoice late = locked(number);
            Firm firm = ports.firms().find(late.content().firm()).orElseThrow();
            Client client = ports.clients().find(late.content().client()).orElseThrow();
            LocalDate today = press.today(firm);
            LocalDate day = until.orElse(today);
            if (day.isAfter(today)) {
                throw new RefusedException("/until", "a day up to today, " + today + ", was expected, not " + day);
            }
            LateInterest interest = charges.interest(late, day)
                    .orElseThrow(() -> new RefusedException("", "nothing of " + number + " was late by " + day));
            List<InvoiceLine> lines = lines(late, client, interest, compensation);
            return press.issue(caller, firm, content(late, client, lines), today);
        });
    }

    private Invoice locked(InvoiceNumber number) {
        Invoice before = kept(number);
        ports.documentAccounts().lock(before.content().account().iban());
        ports.clients().lock(before.content().client());
        Invoice late = kept(number);
        if (late.state() == InvoiceState.CANCELLED || !LateCharges.isPrincipal(late)) {
            throw new RefusedException("", "an invoice, or a debit note, that holds was expected");
        }
        return late;
    }

    private Invoice kept(InvoiceNumber number) {
        return ports.invoices().find(number).orElseThrow(() -> new NotFoundException("invoice", number.value()));
    }

    private List<InvoiceLine> lines(Invoice late, Client client, LateInterest interest, boolean compensation) {
        List<InvoiceLine> before = charges.charged(late);
        List<InvoiceLine> lines = new ArrayList<>();
        Money charged = sum(before, InvoiceLine.Kind.INTEREST, interest.amount());
        if (interest.amount().compareTo(charged) > 0) {
            lines.add(line(
                    late,
                    InvoiceLine.Kind.INTEREST,
                    interestText(late, interest),
                    interest.amount().minus(charged)));
        }
        boolean isNew = before.stream().noneMatch(line -> line.kind() == InvoiceLine.Kind.COMPENSATION);
        if (compensation && isNew) {
            lines.add(line(
                    late,
                    InvoiceLine.Kind.COMPENSATION,
                    Texts.of(WORDS, late.content().language())
                            .text("compensation", late.number().value()),
                    compensation(late, client)));
        }
        if (lines.isEmpty()) {
            throw new RefusedException(
                    "", "something to charge was expected; by " + interest.to() + " all of it is charged already");
        }
        return lines;
    }

    private static Money sum(List<InvoiceLine> lines, InvoiceLine.Kind kind, Money like) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .map(InvoiceLine::amount)
                .reduce(Money.zero(like.currency()), Money::plus);
    }

    private static Money compensation(Invoice late, Client client) {
        Money fixed = Compensation.of(client)
                .orElseThrow(() -> new RefusedException(
                        "/compensation", "a business was expected: a consumer owes interest alone"));
        if (!fixed.currency().equals(late.content().currency())) {
            throw new RefusedException(
                    "/compensation",
                    "a document in " + fixed.currency() + " was expected, in which the compensation of this client is "
                            + fixed);
        }
        return fixed;
    }

    private static String interestText(Invoice late, LateInterest interest) {
        Language language = late.content().language();
        return Texts.of(WORDS, language)
                .text(
                        "interest",
                        late.number().value(),
                        interest.yearly().percent(),
                        interest.from().toString(),
                        interest.to().toString());
    }

    private static InvoiceLine line(Invoice late, InvoiceLine.Kind kind, String text, Money amount) {
        VatCategory category =
                late.content().supplierStatus() == VatStatus.PAYER ? VatCategory.OUT_OF_SCOPE : VatCategory.NON_PAYER;
        return InvoiceLine.flat(kind, text, amount, category, Optional.empty());
    }

    private static InvoiceContent content(Invoice late, Client client, List<InvoiceLine> lines) {
        return late.content().toBuilder()
                .kind(DocumentKind.PENALTY)
                .original(DocumentReference.to(late))
                .paymentDays(client.paymentDays())
                .prices(PriceMode.NET)
                .rounding(TotalRounding.EXACT)
                .deductions(List.of())
                .note(Optional.empty())
                .annex(false)
                .lines(lines)
                .build();
    }
}
