package eu.hodina.application.catalog;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Page;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Transactions;
import eu.hodina.application.Versioned;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.catalog.Product;
import eu.hodina.domain.catalog.ProductCode;
import java.util.Objects;
import java.util.Optional;

/** Use cases: what the firm sells by the piece; the prices stand in the price lists. */
public final class EditProducts {
    private static final String KIND = "product";

    private final Transactions transactions;
    private final Products products;
    private final ChangeRecorder recorder;

    /**
     * Made by {@link eu.hodina.application.Billing#editProducts}.
     *
     * @param transactions make a call all or nothing
     * @param products where they are kept
     * @param recorder keeps who changed what
     */
    public EditProducts(Transactions transactions, Products products, ChangeRecorder recorder) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.products = Objects.requireNonNull(products, "products");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
    }

    /**
     * {@return a page of the products, by code}
     *
     * @param after the code after which it begins; none for the first page
     * @param limit the most that it holds, from 1 to {@link Page#LONGEST}
     */
    public Page<Product> page(Optional<String> after, int limit) {
        return Page.of(
                transactions.call(() -> products.page(after, limit + 1)),
                limit,
                product -> product.code().value());
    }

    /**
     * {@return the product}
     *
     * @param code of the product
     * @throws NotFoundException where there is none of this code
     */
    public Versioned<Product> find(ProductCode code) {
        return transactions.call(() -> new Versioned<>(kept(code), recorder.version(subject(code))));
    }

    /**
     * Takes in a product.
     *
     * @param caller who does it
     * @param product of a code that no other has
     * @return the product
     * @throws RefusedException where the code is taken
     */
    public Versioned<Product> add(Caller caller, Product product) {
        return transactions.call(() -> {
            if (products.find(product.code()).isPresent()) {
                throw new RefusedException(
                        "/code", "a code that no other product has was expected, not '" + product.code() + "'");
            }
            products.add(product);
            return new Versioned<>(product, recorder.created(caller, subject(product.code()), product));
        });
    }

    /**
     * Changes a product; what was issued keeps its texts and rates.
     *
     * @param caller who does it
     * @param version that the caller had read
     * @param product as it is from now on
     * @return the product as it is now
     * @throws NotFoundException where there is none of its code
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<Product> change(Caller caller, long version, Product product) {
        return transactions.call(() -> {
            Product before = kept(product.code());
            long now = recorder.changed(caller, subject(product.code()), version, before, product);
            products.replace(product);
            return new Versioned<>(product, now);
        });
    }

    private Product kept(ProductCode code) {
        return products.find(code).orElseThrow(() -> new NotFoundException(KIND, code.value()));
    }

    private static Subject subject(ProductCode code) {
        return new Subject(KIND, code.value());
    }
}
