package eu.hodina.application.invoice;

import eu.hodina.application.Identities;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.Page;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Versioned;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.money.PriceMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Use cases: what is to be billed is looked at and edited before it is issued. A draft has no number and no date of issue;
 * both are those of the day on which it is issued, and the date of taxable supply follows from the work.
 */
public final class EditDrafts {
    private final Ports ports;
    private final ProposeInvoices propose;
    private final IssueInvoices issue;
    private final ChangeRecorder recorder;
    private final Identities identities;

    /**
     * Made by {@link eu.hodina.application.Billing#documents}.
     *
     * @param ports all that is kept
     * @param propose says what would be billed
     * @param issue issues it
     * @param recorder keeps who changed what
     * @param identities for new drafts
     */
    public EditDrafts(
            Ports ports, ProposeInvoices propose, IssueInvoices issue, ChangeRecorder recorder, Identities identities) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.propose = Objects.requireNonNull(propose, "propose");
        this.issue = Objects.requireNonNull(issue, "issue");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
        this.identities = Objects.requireNonNull(identities, "identities");
    }

    /**
     * What a draft would issue today.
     *
     * @param draft as it is kept
     * @param documents with its edits
     * @param leftOut what is not billed, and why
     */
    public record Preview(Draft draft, List<DraftDocument> documents, List<LeftOut> leftOut) {
        /** Copies. */
        public Preview {
            Objects.requireNonNull(draft, "draft");
            documents = List.copyOf(documents);
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * {@return a page of the drafts, the oldest first}
     *
     * @param after the identity after which it begins; none for the first page
     * @param limit the most that it holds, from 1 to {@link Page#LONGEST}
     */
    public Page<Draft> page(Optional<String> after, int limit) {
        return Page.of(
                ports.transactions().call(() -> ports.drafts().page(after.map(DraftId::new), limit + 1)),
                limit,
                draft -> draft.id().value());
    }

    /**
     * {@return the draft}
     *
     * @param id an identity
     * @throws NotFoundException where there is none of this identity
     */
    public Versioned<Draft> find(DraftId id) {
        return ports.transactions().call(() -> new Versioned<>(kept(id), recorder.version(subject(id))));
    }

    /**
     * {@return what a draft would issue today}
     *
     * @param id of the draft
     * @throws NotFoundException where there is none of this identity
     * @throws RefusedException where an edit meets no line any more
     */
    public Versioned<Preview> preview(DraftId id) {
        return ports.transactions().call(() -> {
            Draft draft = kept(id);
            return new Versioned<>(previewed(draft), recorder.version(subject(id)));
        });
    }

    private Preview previewed(Draft draft) {
        Firm firm = firm(draft);
        BillingProposal whole = propose.whole(firm, draft.client(), draft.request());
        List<DraftDocument> edited = new DraftEdits(draft).of(whole.documents());
        BillingProposal proposal = whole.with(propose.deducted(
                firm,
                whole,
                draft.request(),
                edited.stream().map(DraftDocument::document).toList()));
        List<ProposedDocument> documents = proposal.documents();
        List<DraftDocument> shown = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            shown.add(new DraftDocument(documents.get(i), edited.get(i).keys()));
        }
        return new Preview(draft, shown, proposal.leftOut());
    }

    /**
     * Makes a draft of what a client would be billed.
     *
     * @param caller who does it
     * @param firm who is to issue
     * @param client who is to be billed
     * @param request up to which day, and of what
     * @param options how the invoices are to look and to be paid
     * @return the draft, without edits
     * @throws RefusedException where there is no such firm or client, or nothing would be issued
     */
    public Versioned<Draft> add(
            Caller caller, FirmId firm, ClientId client, BillingRequest request, DocumentOptions options) {
        return ports.transactions().call(() -> {
            Draft draft = new Draft(new DraftId(identities.next()), firm, client, request, options.ofWork(), List.of());
            if (ports.clients().find(client).isEmpty()) {
                throw new RefusedException("/client", "a client who is there was expected");
            }
            refuseOptions(options);
            if (previewed(draft).documents().isEmpty()) {
                throw new RefusedException("", "something to be billed up to " + request.until() + " was expected");
            }
            ports.drafts().add(draft);
            return new Versioned<>(draft, recorder.created(caller, subject(draft.id()), draft));
        });
    }

    /** The words of lines are in the client's language, and their amounts without VAT. */
    private static void refuseOptions(DocumentOptions options) {
        if (options.prices().filter(prices -> prices != PriceMode.NET).isPresent()) {
            throw new RefusedException("/options/prices", "NET was expected: work is priced without VAT");
        }
        if (options.language().isPresent()) {
            throw new RefusedException("/options/language", "no language was expected: work is billed in the client's");
        }
        if (!options.purchaseOrders().isEmpty()) {
            throw new RefusedException("/options/purchaseOrders", "none were expected: they are those of the orders");
        }
    }

    /**
     * Edits a draft; what it said before is not kept but in the trail.
     *
     * @param caller who does it
     * @param id of the draft
     * @param version that the caller had read
     * @param options how the invoices are to look and to be paid
     * @param edits what is changed of them
     * @return the draft as it is now
     * @throws NotFoundException where there is none of this identity
     * @throws RefusedException where an edit meets no line, or takes off more than there is
     * @throws eu.hodina.application.trail.StaleVersionException where somebody edited it meanwhile
     */
    public Versioned<Draft> change(
            Caller caller, DraftId id, long version, DocumentOptions options, List<DraftEdit> edits) {
        return ports.transactions().call(() -> {
            Draft before = kept(id);
            Draft after = before.with(options.ofWork(), edits);
            refuseOptions(options);
            previewed(after);
            long now = recorder.changed(caller, subject(id), version, before, after);
            ports.drafts().replace(after);
            return new Versioned<>(after, now);
        });
    }

    /**
     * Throws a draft away.
     *
     * @param caller who does it
     * @param id of the draft
     * @param version that the caller had read
     * @throws NotFoundException where there is none of this identity
     * @throws eu.hodina.application.trail.StaleVersionException where somebody edited it meanwhile
     */
    public void remove(Caller caller, DraftId id, long version) {
        ports.transactions().run(() -> {
            recorder.removed(caller, subject(id), version, kept(id));
            ports.drafts().remove(id);
        });
    }

    /**
     * Issues what the draft says, today, and takes the draft out.
     *
     * @param caller who does it
     * @param id of the draft
     * @param version that the caller had read
     * @return what was issued, the invoices first; and what was left out
     * @throws NotFoundException where there is none of this identity
     * @throws RefusedException where an edit meets no line any more
     * @throws eu.hodina.application.trail.StaleVersionException where somebody edited it meanwhile
     */
    public IssuedBilling issue(Caller caller, DraftId id, long version) {
        return ports.transactions().callAgain(() -> {
            Draft draft = kept(id);
            recorder.removed(caller, subject(id), version, draft);
            DraftEdits edits = new DraftEdits(draft);
            IssuedBilling issued = issue.issue(
                    caller,
                    firm(draft),
                    draft.client(),
                    draft.request(),
                    proposed -> edits.of(proposed).stream()
                            .map(DraftDocument::document)
                            .toList());
            ports.drafts().remove(id);
            return issued;
        });
    }

    private Firm firm(Draft draft) {
        return ports.firms()
                .find(draft.firm())
                .orElseThrow(() -> new RefusedException("/firm", "a firm that is there was expected"));
    }

    private Draft kept(DraftId id) {
        return ports.drafts().find(id).orElseThrow(() -> new NotFoundException("draft", id.value()));
    }

    private static Subject subject(DraftId id) {
        return new Subject("draft", id.value());
    }
}
