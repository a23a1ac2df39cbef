package eu.hodina.application.firm;

import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.Logo;
import java.util.List;
import java.util.Optional;

/** Port: the issuers. */
public interface Firms {

    /**
     * Keeps a new issuer. The variable symbols of each of its series are the series' own from now on, where nobody has
     * them yet.
     *
     * @param firm with its series, accounts and VAT statuses
     */
    void add(Firm firm);

    /**
     * Keeps an issuer that is there already as it is now; symbols of earlier series stay its own.
     *
     * @param firm of an identity that is kept
     */
    void replace(Firm firm);

    /** Keeps other changes of firms waiting until the transaction ends. */
    void lock();

    /**
     * {@return the firm; none where there is none of this identity}
     *
     * @param id an identity
     */
    Optional<Firm> find(FirmId id);

    /**
     * {@return which firm's series has, or had, variable symbols with this stem; none where nobody's}
     *
     * @param symbolStem digits, as {@link eu.hodina.domain.firm.NumberSeries#symbolStem} gives them
     */
    Optional<SymbolHolder> holderOf(String symbolStem);

    /**
     * A piece of the list, by name.
     *
     * @param after only firms after this one; nothing comes after one that is not kept
     * @param limit at most so many
     * @return firms, by name, those of one name by identity
     */
    List<Firm> page(Optional<FirmId> after, int limit);

    /**
     * All who issue.
     *
     * @return every firm, by name
     */
    List<Firm> all();

    /**
     * {@return the logo of the firm; none where it has none}
     *
     * @param id of the firm
     */
    Optional<Logo> logo(FirmId id);

    /**
     * Keeps the firm's logo instead of the one before.
     *
     * @param id of a firm that is kept
     * @param logo for its documents
     */
    void keepLogo(FirmId id, Logo logo);
}
