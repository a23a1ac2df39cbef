package eu.hodina.domain.firm;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An issuer of documents: our own legal entity. One installation may have several.
 *
 * @param id its identity
 * @param name as it is printed on documents
 * @param address the seat, as it is printed on documents
 * @param companyNumber IČO
 * @param taxNumber DIČ; none = never was a VAT payer
 * @param registration the entry in a register, printed on every document (civil code, § 435)
 * @param registrationInEnglish the same entry on documents in English; none = the other one stands there, too
 * @param email from which mails go out
 * @param phone printed on documents, where it is given
 * @param web printed on documents, where it is given
 * @param vatStatuses what the firm is to the tax office, by validity; a day that none covers is a NON_PAYER's
 * @param accounts where clients pay, at most one a currency
 * @param invoiceSeries from which its invoices are numbered
 * @param otherSeries from which other documents are numbered, at most one a code; for a code that is not there one follows
 *     from that of invoices
 * @param zone the zone of all dates of the firm
 * @param documents how its documents are made, where a client says nothing else
 */
public record Firm(
        FirmId id,
        String name,
        PostalAddress address,
        CompanyNumber companyNumber,
        Optional<TaxNumber> taxNumber,
        String registration,
        Optional<String> registrationInEnglish,
        String email,
        Optional<String> phone,
        Optional<String> web,
        List<VatStatusVersion> vatStatuses,
        List<BankAccount> accounts,
        NumberSeries invoiceSeries,
        List<NumberSeries> otherSeries,
        ZoneId zone,
        DocumentDefaults documents) {
    public Firm {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(companyNumber, "companyNumber");
        Objects.requireNonNull(taxNumber, "taxNumber");
        Objects.requireNonNull(registration, "registration");
        Objects.requireNonNull(registrationInEnglish, "registrationInEnglish");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(web, "web");
        Objects.requireNonNull(invoiceSeries, "invoiceSeries");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(documents, "documents");
        vatStatuses = List.copyOf(vatStatuses);
        accounts = List.copyOf(accounts);
        otherSeries = List.copyOf(otherSeries);
        refuseSharedSymbols(invoiceSeries, otherSeries);
        if (accounts.stream().map(BankAccount::currency).distinct().count() != accounts.size()) {
            throw new IllegalArgumentException("a firm has at most one account a currency");
        }
        refuseOverlaps(vatStatuses);
        if (taxNumber.isEmpty() && vatStatuses.stream().anyMatch(version -> version.status() != VatStatus.NON_PAYER)) {
            throw new IllegalArgumentException("a firm that is a VAT payer, or identified, has a DIČ");
        }
    }

    /**
     * A firm whose documents are made as is usual: net prices, to the haléř.
     *
     * @param id its identity
     * @param name as it is printed on documents
     * @param address the seat
     * @param companyNumber IČO
     * @param taxNumber DIČ
     * @param registration the entry in a register
     * @param registrationInEnglish the same entry on documents in English
     * @param email from which mails go out
     * @param phone printed on documents
     * @param web printed on documents
     * @param vatStatuses what the firm is to the tax office, by validity
     * @param accounts where clients pay, at most one a currency
     * @param invoiceSeries from which its invoices are numbered
     * @param otherSeries from which other documents are numbered
     * @param zone the zone of all dates of the firm
     */
    public Firm(
            FirmId id,
            String name,
            PostalAddress address,
            CompanyNumber companyNumber,
            Optional<TaxNumber> taxNumber,
            String registration,
            Optional<String> registrationInEnglish,
            String email,
            Optional<String> phone,
            Optional<String> web,
            List<VatStatusVersion> vatStatuses,
            List<BankAccount> accounts,
            NumberSeries invoiceSeries,
            List<NumberSeries> otherSeries,
            ZoneId zone) {
        this(
                id,
                name,
                address,
                companyNumber,
                taxNumber,
                registration,
                registrationInEnglish,
                email,
                phone,
                web,
                vatStatuses,
                accounts,
                invoiceSeries,
                otherSeries,
                zone,
                DocumentDefaults.OPEN);
    }

    /**
     * {@return the same firm, whose documents are made otherwise}
     *
     * @param defaults how
     */
    public Firm withDocuments(DocumentDefaults defaults) {
        return new Firm(
                id,
                name,
                address,
                companyNumber,
                taxNumber,
                registration,
                registrationInEnglish,
                email,
                phone,
                web,
                vatStatuses,
                accounts,
                invoiceSeries,
                otherSeries,
                zone,
                defaults);
    }

    /**
     * A firm whose documents are numbered by what follows from its series of invoices.
     *
     * @param id its identity
     * @param name as it is printed on documents
     * @param address the seat
     * @param companyNumber IČO
     * @param taxNumber DIČ
     * @param registration the entry in a register
     * @param registrationInEnglish the same entry on documents in English
     * @param email from which mails go out
     * @param phone printed on documents
     * @param web printed on documents
     * @param vatStatuses what the firm is to the tax office, by validity
     * @param accounts where clients pay, at most one a currency
     * @param invoiceSeries from which its invoices are numbered
     * @param zone the zone of all dates of the firm
     */
    public Firm(
            FirmId id,
            String name,
            PostalAddress address,
            CompanyNumber companyNumber,
            Optional<TaxNumber> taxNumber,
            String registration,
            Optional<String> registrationInEnglish,
            String email,
            Optional<String> phone,
            Optional<String> web,
            List<VatStatusVersion> vatStatuses,
            List<BankAccount> accounts,
            NumberSeries invoiceSeries,
            ZoneId zone) {
        this(
                id,
                name,
                address,
                companyNumber,
                taxNumber,
                registration,
                registrationInEnglish,
                email,
                phone,
                web,
                vatStatuses,
                accounts,
                invoiceSeries,
                List.of(),
                zone);
    }

    /** Two series of one stem would come to the same variable symbol, and two of one code count twice. */
    private static void refuseSharedSymbols(NumberSeries invoices, List<NumberSeries> others) {
        Set<String> codes = new HashSet<>();
        Set<String> stems = new HashSet<>();
        for (NumberSeries series : all(invoices, others)) {
            if (!codes.add(series.code())) {
                throw new IllegalArgumentException("a firm has one series of " + series.code());
            }
            if (!stems.add(series.symbolStem())) {
                throw new IllegalArgumentException("a prefix with other digits was expected for " + series.code()
                        + ": with those of '" + series.prefix() + "' numbers come to the variable symbols of another"
                        + " series of the firm");
            }
        }
    }

    /** Those that were set up, and those that follow where none was. */
    private static List<NumberSeries> all(NumberSeries invoices, List<NumberSeries> others) {
        List<NumberSeries> all = new ArrayList<>(List.of(invoices));
        all.addAll(others);
        for (SeriesCode code : SeriesCode.values()) {
            boolean setUp = code == SeriesCode.INVOICE
                    || others.stream().anyMatch(series -> series.code().equals(code.name()));
            if (!setUp) {
                code.findDerivedFrom(invoices).ifPresent(all::add);
            }
        }
        return all;
    }

    /**
     * {@return every series by which the firm's documents are numbered: that of invoices, then the others that were set
     * up, then those that follow from that of invoices}
     */
    public List<NumberSeries> allSeries() {
        return List.copyOf(all(invoiceSeries, otherSeries));
    }

    private static void refuseOverlaps(List<VatStatusVersion> statuses) {
        for (int i = 0; i < statuses.size(); i++) {
            for (VatStatusVersion later : statuses.subList(i + 1, statuses.size())) {
                if (statuses.get(i).validity().overlaps(later.validity())) {
                    throw new IllegalArgumentException("a firm has one VAT status a day; those of "
                            + statuses.get(i).validity() + " and " + later.validity() + " overlap");
                }
            }
        }
    }

    /**
     * {@return what the firm is to the tax office on a day: {@code NON_PAYER} on one that no status covers}
     *
     * @param day usually the date of taxable supply
     */
    public VatStatus vatStatusOn(LocalDate day) {
        return vatStatuses.stream()
                .filter(version -> version.validity().contains(day))
                .map(VatStatusVersion::status)
                .findFirst()
                .orElse(VatStatus.NON_PAYER);
    }

    /**
     * {@return the series by which documents are numbered: the one that was set up, or the one that follows from that of
     * invoices}
     *
     * @param code of documents
     * @throws IllegalStateException where none was set up and none can follow
     */
    public NumberSeries seriesOf(SeriesCode code) {
        return otherSeries.stream()
                .filter(series -> series.code().equals(code.name()))
                .findFirst()
                .or(() -> code.findDerivedFrom(invoiceSeries))
                .orElseThrow(
                        () -> new IllegalStateException("a series " + code + " cannot follow from that of invoices, "
                                + invoiceSeries.prefix() + ": firm " + name + " has to set one up"));
    }

    /**
     * {@return the account to which clients pay in a currency; none where the firm has none in it}
     *
     * @param currency of an invoice
     */
    public Optional<BankAccount> accountIn(Currency currency) {
        return accounts.stream()
                .filter(account -> account.currency().equals(currency))
                .findFirst();
    }

    /**
     * {@return whether a statement of this account is ours}
     *
     * @param iban of a statement
     */
    public boolean owns(Iban iban) {
        return accounts.stream().anyMatch(account -> account.iban().equals(iban));
    }
}
