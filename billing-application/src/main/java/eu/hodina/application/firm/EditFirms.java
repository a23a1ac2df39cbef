package eu.hodina.application.firm;

import eu.hodina.application.Identities;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.Page;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Transactions;
import eu.hodina.application.Versioned;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.Logo;
import eu.hodina.domain.firm.NumberSeries;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Use cases: the issuers are listed, taken in and changed; each change stays on record. Documents that are issued hold
 * what the firm was, and stay as they are.
 */
public final class EditFirms {
    private static final String KIND = "firm";

    private final Transactions transactions;
    private final Firms firms;
    private final ChangeRecorder recorder;
    private final Identities identities;
    private final NewAccounts late;

    /**
     * Made by {@link eu.hodina.application.Billing#editFirms}.
     *
     * @param transactions make a call all or nothing
     * @param firms where they are kept
     * @param recorder keeps who changed what
     * @param identities for new ones
     * @param late takes up what was read in of accounts before they were a firm's
     */
    public EditFirms(
            Transactions transactions, Firms firms, ChangeRecorder recorder, Identities identities, NewAccounts late) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.firms = Objects.requireNonNull(firms, "firms");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.late = Objects.requireNonNull(late, "late");
    }

    /**
     * {@return a page of the firms, by name; the key of the next page is an identity}
     *
     * @param after the identity after which it begins; none for the first page
     * @param limit the most that it holds, from 1 to {@link Page#LONGEST}
     */
    public Page<Firm> page(Optional<FirmId> after, int limit) {
        List<Firm> read = transactions.call(() -> firms.page(after, limit + 1));
        return Page.of(read, limit, firm -> firm.id().value());
    }

    /**
     * {@return the firm}
     *
     * @param id an identity
     * @throws NotFoundException where there is none of this identity
     */
    public Versioned<Firm> find(FirmId id) {
        return transactions.call(() -> new Versioned<>(kept(id), recorder.version(subject(id))));
    }

    /**
     * Takes in a firm.
     *
     * @param caller who does it
     * @param maker makes the firm of its new identity
     * @return the firm
     * @throws RefusedException where the numbers of a series would come to variable symbols of another firm or series, or
     *     an account is another's
     */
    public Versioned<Firm> add(Caller caller, Function<FirmId, Firm> maker) {
        return transactions.call(() -> {
            firms.lock();
            Firm firm = maker.apply(new FirmId(identities.next()));
            refuseSharedSymbols(firm, List.of());
            refuseSharedAccounts(firm);
            firms.add(firm);
            adopt(firm);
            return new Versioned<>(firm, recorder.created(caller, subject(firm.id()), firm));
        });
    }

    /**
     * Changes a firm for documents to come.
     *
     * @param caller who does it
     * @param version that the caller had read
     * @param after what the firm is from now on
     * @return the firm as it is now
     * @throws NotFoundException where there is none of its identity
     * @throws RefusedException where the numbers of a series would come to variable symbols of another firm or series, or
     *     an account is another's, or the series of invoices would begin anew under another code
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<Firm> change(Caller caller, long version, Firm after) {
        return transactions.call(() -> {
            firms.lock();
            Firm before = kept(after.id());
            if (!before.invoiceSeries().code().equals(after.invoiceSeries().code())) {
                throw new RefusedException(
                        "/invoiceSeries",
                        "a series goes on under its code, "
                                + before.invoiceSeries().code());
            }
            refuseSharedSymbols(after, before.allSeries());
            refuseSharedAccounts(after);
            long now = recorder.changed(caller, subject(after.id()), version, before, after);
            firms.replace(after);
            if (!before.accounts().equals(after.accounts())) {
                adopt(after);
            }
            return new Versioned<>(after, now);
        });
    }

    /**
     * {@return the logo of the firm}
     *
     * @param id of the firm
     * @throws NotFoundException where there is no such firm, or it has no logo
     */
    public Versioned<Logo> logo(FirmId id) {
        return transactions.call(() -> {
            Logo logo = firms.logo(kept(id).id()).orElseThrow(() -> new NotFoundException("logo of firm", id.value()));
            return new Versioned<>(logo, recorder.version(logoOf(id)));
        });
    }

    /**
     * Gives the firm a logo for documents to come.
     *
     * @param caller who does it
     * @param id of the firm
     * @param version of the logo that the caller had read, 0 where there was none
     * @param logo from now on
     * @return the logo
     * @throws NotFoundException where there is no such firm
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<Logo> changeLogo(Caller caller, FirmId id, long version, Logo logo) {
        return transactions.call(() -> {
            firms.lock();
            Optional<Logo> before = firms.logo(kept(id).id());
            long now = recorder.changed(caller, logoOf(id), version, before, logo);
            firms.keepLogo(id, logo);
            return new Versioned<>(logo, now);
        });
    }

    /** The rows of its accounts are this transaction's own, and so they are locked. */
    private void adopt(Firm firm) {
        late.adopt(firms.all(), firm.accounts().stream().map(BankAccount::iban).collect(Collectors.toSet()));
    }

    private Firm kept(FirmId id) {
        return firms.find(id).orElseThrow(() -> new NotFoundException(KIND, id.value()));
    }

    /** @param settled series that are as they were, and stay */
    private void refuseSharedSymbols(Firm firm, List<NumberSeries> settled) {
        for (NumberSeries series : firm.allSeries()) {
            if (!settled.contains(series)) {
                refuseSharedSymbols(firm, series);
            }
        }
    }

    private void refuseSharedSymbols(Firm firm, NumberSeries series) {
        String place = placeOf(firm, series);
        series.symbolProblem().ifPresent(problem -> {
            throw new RefusedException(place, problem);
        });
        SymbolHolder wanted = new SymbolHolder(firm.id(), series.code());
        firms.holderOf(series.symbolStem())
                .filter(holder -> !holder.equals(wanted))
                .ifPresent(holder -> {
                    throw new RefusedException(
                            place + "/prefix",
                            "a prefix with other digits was expected for " + series.code() + ": with those of '"
                                    + series.prefix() + "' numbers come to the variable symbols of firm "
                                    + holder.firm() + ", " + holder.series());
                });
    }

    /** A series that follows from that of invoices stands nowhere else. */
    private static String placeOf(Firm firm, NumberSeries series) {
        int place = firm.otherSeries().indexOf(series);
        return place < 0 ? "/invoiceSeries" : "/otherSeries/" + place;
    }

    private void refuseSharedAccounts(Firm firm) {
        for (Firm other : firms.all()) {
            for (int i = 0; i < firm.accounts().size(); i++) {
                BankAccount account = firm.accounts().get(i);
                if (!other.id().equals(firm.id()) && other.owns(account.iban())) {
                    throw new RefusedException(
                            "/accounts/" + i + "/iban",
                            "an account of this firm alone was expected; " + account.iban() + " is " + other.name()
                                    + "'s");
                }
            }
        }
    }

    private static Subject subject(FirmId id) {
        return new Subject(KIND, id.value());
    }

    private static Subject logoOf(FirmId id) {
        return new Subject("firm-logo", id.value());
    }
}
