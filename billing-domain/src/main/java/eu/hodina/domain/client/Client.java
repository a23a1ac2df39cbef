package eu.hodina.domain.client;

import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.firm.CompanyNumber;
import eu.hodina.domain.firm.DocumentDefaults;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.firm.PostalAddress;
import eu.hodina.domain.firm.TaxNumber;
import eu.hodina.domain.money.VatCategory;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who orders and pays.
 *
 * @param id its identity
 * @param code short and unique, as files name the client: {@code pekarna}
 * @param name as it is printed on documents: {@code Pekárna U Žáby s.r.o.}
 * @param address the seat, as it is printed on documents
 * @param companyNumber IČO, of a Czech client
 * @param registrationNumber of a client from elsewhere, as its register writes it
 * @param taxNumber DIČ, of a client that has one
 * @param email to which invoices and reminders go
 * @param language of its documents and mails
 * @param currency in which it is charged
 * @param paymentDays from the day of issue to the due date, 0 to 365
 * @param priceList its own, searched before the default one
 * @param lines what a line of its invoices stands for
 * @param rules its own billing rules, at most one an activity
 * @param vatCategory STANDARD for a usual client at home; what the client is charged follows from it
 * @param knownAccounts from which the client is known to pay
 * @param card what is known of it beside what bills it
 * @param documents how its documents are made; what is left open is the firm's
 */
public record Client(
        ClientId id,
        String code,
        String name,
        PostalAddress address,
        Optional<CompanyNumber> companyNumber,
        Optional<String> registrationNumber,
        Optional<TaxNumber> taxNumber,
        String email,
        Language language,
        Currency currency,
        int paymentDays,
        Optional<PriceListCode> priceList,
        LineGrouping lines,
        List<ActivityRule> rules,
        VatCategory vatCategory,
        List<Iban> knownAccounts,
        ClientCard card,
        DocumentDefaults documents) {
    public Client {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(companyNumber, "companyNumber");
        Objects.requireNonNull(registrationNumber, "registrationNumber");
        Objects.requireNonNull(taxNumber, "taxNumber");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(priceList, "priceList");
        Objects.requireNonNull(lines, "lines");
        Objects.requireNonNull(vatCategory, "vatCategory");
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(documents, "documents");
        rules = List.copyOf(rules);
        knownAccounts = List.copyOf(knownAccounts);
        if (paymentDays < 0 || paymentDays > 365) {
            throw new IllegalArgumentException("a client pays within 0 to 365 days, not " + paymentDays);
        }
        if (vatCategory == VatCategory.REVERSE_CHARGE_EU && taxNumber.isEmpty()) {
            throw new IllegalArgumentException("client " + code + " cannot be charged in reverse without a VAT number");
        }
        if (rules.stream().map(ActivityRule::activity).distinct().count() < rules.size()) {
            throw new IllegalArgumentException("client " + code + " has at most one rule an activity");
        }
    }

    /**
     * A client whose documents are made as its firm's are.
     *
     * @param id its identity
     * @param code short and unique
     * @param name as it is printed on documents
     * @param address the seat
     * @param companyNumber IČO
     * @param registrationNumber of a client from elsewhere
     * @param taxNumber DIČ
     * @param email to which invoices and reminders go
     * @param language of its documents and mails
     * @param currency in which it is charged
     * @param paymentDays from the day of issue to the due date, 0 to 365
     * @param priceList its own
     * @param lines what a line of its invoices stands for
     * @param rules its own billing rules, at most one an activity
     * @param vatCategory STANDARD for a usual client at home
     * @param knownAccounts from which the client is known to pay
     * @param card what is known of it beside what bills it
     */
    public Client(
            ClientId id,
            String code,
            String name,
            PostalAddress address,
            Optional<CompanyNumber> companyNumber,
            Optional<String> registrationNumber,
            Optional<TaxNumber> taxNumber,
            String email,
            Language language,
            Currency currency,
            int paymentDays,
            Optional<PriceListCode> priceList,
            LineGrouping lines,
            List<ActivityRule> rules,
            VatCategory vatCategory,
            List<Iban> knownAccounts,
            ClientCard card) {
        this(
                id,
                code,
                name,
                address,
                companyNumber,
                registrationNumber,
                taxNumber,
                email,
                language,
                currency,
                paymentDays,
                priceList,
                lines,
                rules,
                vatCategory,
                knownAccounts,
                card,
                DocumentDefaults.OPEN);
    }

    /**
     * A client of whom only what bills it is known.
     *
     * @param id its identity
     * @param code short and unique
     * @param name as it is printed on documents
     * @param address the seat
     * @param companyNumber IČO
     * @param registrationNumber of a client from elsewhere
     * @param taxNumber DIČ
     * @param email to which invoices and reminders go
     * @param language of its documents and mails
     * @param currency in which it is charged
     * @param paymentDays from the day of issue to the due date, 0 to 365
     * @param priceList its own
     * @param lines what a line of its invoices stands for
     * @param rules its own billing rules, at most one an activity
     * @param vatCategory STANDARD for a usual client at home
     * @param knownAccounts from which the client is known to pay
     */
    public Client(
            ClientId id,
            String code,
            String name,
            PostalAddress address,
            Optional<CompanyNumber> companyNumber,
            Optional<String> registrationNumber,
            Optional<TaxNumber> taxNumber,
            String email,
            Language language,
            Currency currency,
            int paymentDays,
            Optional<PriceListCode> priceList,
            LineGrouping lines,
            List<ActivityRule> rules,
            VatCategory vatCategory,
            List<Iban> knownAccounts) {
        this(
                id,
                code,
                name,
                address,
                companyNumber,
                registrationNumber,
                taxNumber,
                email,
                language,
                currency,
                paymentDays,
                priceList,
                lines,
                rules,
                vatCategory,
                knownAccounts,
                ClientCard.EMPTY);
    }

    /**
     * {@return the same client with another card}
     *
     * @param other what is known of it beside what bills it
     */
    public Client withCard(ClientCard other) {
        return with(knownAccounts, other, documents);
    }

    /**
     * {@return the same client, known to pay from these accounts}
     *
     * @param accounts in the order in which they were learned
     */
    public Client withKnownAccounts(List<Iban> accounts) {
        return with(accounts, card, documents);
    }

    /**
     * {@return the same client, whose documents are made otherwise}
     *
     * @param defaults how
     */
    public Client withDocuments(DocumentDefaults defaults) {
        return with(knownAccounts, card, defaults);
    }

    private Client with(List<Iban> accounts, ClientCard other, DocumentDefaults defaults) {
        return new Client(
                id,
                code,
                name,
                address,
                companyNumber,
                registrationNumber,
                taxNumber,
                email,
                language,
                currency,
                paymentDays,
                priceList,
                lines,
                rules,
                vatCategory,
                accounts,
                other,
                defaults);
    }
}
