package eu.hodina.application.exchange;

import eu.hodina.application.Ports;
import eu.hodina.domain.catalog.Product;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes all products, page by page. */
final class ProductOutput implements RowOutput {
    private final Ports ports;

    ProductOutput(Ports ports) {
        this.ports = ports;
    }

    @Override
    public List<String> titles() {
        return ProductRows.TITLES;
    }

    @Override
    public long write(CsvWriter csv) throws IOException {
        long rows = 0;
        List<Product> page = page(Optional.empty());
        while (!page.isEmpty()) {
            for (Product product : page) {
                csv.plain(product.code().value());
                csv.text(product.name().inCzech().orElse(""));
                csv.text(product.name().inEnglish().orElse(""));
                csv.text(product.unit().inCzech().orElse(""));
                csv.text(product.unit().inEnglish().orElse(""));
                csv.plain(product.vatCategory().name());
                csv.endRow();
            }
            rows += page.size();
            page = page(Optional.of(page.get(page.size() - 1).code().value()));
        }
        return rows;
    }

    private List<Product> page(Optional<String> after) {
        return ports.transactions().call(() -> ports.products().page(after, PAGE));
    }
}
