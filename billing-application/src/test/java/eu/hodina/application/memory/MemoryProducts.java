package eu.hodina.application.memory;

import eu.hodina.application.catalog.Products;
import eu.hodina.domain.catalog.Product;
import eu.hodina.domain.catalog.ProductCode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Twin of the products. */
final class MemoryProducts implements Products {
    private final MemoryTransactions transactions;
    private final Shelf<ProductCode, Product> products;

    MemoryProducts(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.products = transactions.shelf();
    }

    @Override
    public void add(Product product) {
        products.add(product.code(), product);
    }

    @Override
    public void replace(Product product) {
        transactions.run(() -> {
            requireKnown(product.code());
            products.put(product.code(), product);
        });
    }

    void requireKnown(ProductCode code) {
        if (products.find(code).isEmpty()) {
            throw new IllegalStateException("there is no product " + code);
        }
    }

    @Override
    public Optional<Product> find(ProductCode code) {
        return products.find(code);
    }

    @Override
    public List<Product> all() {
        return products.all().sorted(Comparator.comparing(Product::code)).toList();
    }

    @Override
    public List<Product> page(Optional<String> after, int limit) {
        return Versions.page(all(), product -> product.code().value(), after, limit);
    }
}
