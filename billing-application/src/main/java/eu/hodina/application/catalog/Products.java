package eu.hodina.application.catalog;

import eu.hodina.domain.catalog.Product;
import eu.hodina.domain.catalog.ProductCode;
import java.util.List;
import java.util.Optional;

/** Port: the products; their prices stand in the price lists. */
public interface Products {

    /**
     * Keeps a new product.
     *
     * @param product whose code no other has
     * @throws IllegalStateException where its code is taken
     */
    void add(Product product);

    /**
     * Keeps new products, in bulk.
     *
     * @param products whose codes no other has
     * @throws IllegalStateException where a code is taken
     */
    default void addAll(List<Product> products) {
        products.forEach(this::add);
    }

    /**
     * Keeps a product instead of the one of its code; what was issued keeps its own texts.
     *
     * @param product as it is from now on
     * @throws IllegalStateException where there is none of its code
     */
    void replace(Product product);

    /**
     * The product of a code.
     *
     * @param code exactly as it is written
     * @return none where no product has it
     */
    Optional<Product> find(ProductCode code);

    /** {@return all products, by code} */
    List<Product> all();

    /**
     * A piece of the list, by code.
     *
     * @param after only codes after this one
     * @param limit at most so many codes
     * @return products, by code
     */
    List<Product> page(Optional<String> after, int limit);
}
