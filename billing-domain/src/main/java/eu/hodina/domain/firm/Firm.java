package eu.hodina.domain.firm;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An issuer of documents: our own legal entity. One installation may have several.
 *
 * @param registration the entry in a register, printed on every document (civil code, § 435)
 * @param vatStatuses what the firm is to the tax office, by validity; a day that none covers is a NON_PAYER's
 * @param accounts where clients pay, at most one a currency
 * @param zone the zone of all dates of the firm
 */
public record Firm(
        FirmId id,
        String name,
        PostalAddress address,
        CompanyNumber companyNumber,
        Optional<TaxNumber> taxNumber,
        String registration,
        String email,
        Optional<String> phone,
        Optional<String> web,
        List<VatStatusVersion> vatStatuses,
        List<BankAccount> accounts,
        NumberSeries invoiceSeries,
        ZoneId zone) {
    public Firm {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(companyNumber, "companyNumber");
        Objects.requireNonNull(taxNumber, "taxNumber");
        Objects.requireNonNull(registration, "registration");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(web, "web");
        Objects.requireNonNull(invoiceSeries, "invoiceSeries");
        Objects.requireNonNull(zone, "zone");
        vatStatuses = List.copyOf(vatStatuses);
        accounts = List.copyOf(accounts);
        if (accounts.stream().map(BankAccount::currency).distinct().count() != accounts.size()) {
            throw new IllegalArgumentException("a firm has at most one account a currency");
        }
    }

    public VatStatus vatStatusOn(LocalDate day) {
        return vatStatuses.stream()
                .filter(version -> version.validity().contains(day))
                .map(VatStatusVersion::status)
                .findFirst()
                .orElse(VatStatus.NON_PAYER);
    }

    public Optional<BankAccount> accountIn(Currency currency) {
        return accounts.stream()
                .filter(account -> account.currency().equals(currency))
                .findFirst();
    }

    /** Whether a statement of this account is ours. */
    public boolean owns(Iban iban) {
        return accounts.stream().anyMatch(account -> account.iban().equals(iban));
    }
}
