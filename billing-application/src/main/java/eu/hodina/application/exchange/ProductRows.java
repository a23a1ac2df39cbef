package eu.hodina.application.exchange;

import eu.hodina.application.catalog.Products;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.catalog.Product;
import eu.hodina.domain.catalog.ProductCode;
import eu.hodina.domain.money.VatCategory;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Products, one a row. */
final class ProductRows implements RowKind {
    private static final List<String> TITLES = List.of("code", "nameCs", "nameEn", "unitCs", "unitEn", "vatCategory");

    private final Products products;
    private final Map<ProductCode, Product> read = new LinkedHashMap<>();

    ProductRows(Products products) {
        this.products = products;
    }

    @Override
    public List<String> titles() {
        return TITLES;
    }

    @Override
    public void read(FieldRow row) {
        int before = row.problems();
        Optional<ProductCode> code = row.made("code", ProductCode::new, "the code of a product");
        if (code.isPresent()
                && (read.containsKey(code.get()) || products.find(code.get()).isPresent())) {
            row.bad("code", "a code that no other product has");
        }
        Optional<BilingualName> name = name(row, "nameCs", "nameEn");
        Optional<BilingualName> unit = name(row, "unitCs", "unitEn");
        Optional<VatCategory> category =
                row.made("vatCategory", VatCategory::valueOf, "STANDARD, REDUCED, ZERO or EXEMPT");
        if (row.problems() == before) {
            row.made(
                            "vatCategory",
                            text -> new Product(
                                    code.orElseThrow(), name.orElseThrow(), unit.orElseThrow(), category.orElseThrow()),
                            "STANDARD, REDUCED, ZERO or EXEMPT")
                    .ifPresent(product -> read.put(product.code(), product));
        }
    }

    private static Optional<BilingualName> name(FieldRow row, String czech, String english) {
        Optional<String> inCzech = row.words(czech, BilingualName.LONGEST);
        Optional<String> inEnglish = row.words(english, BilingualName.LONGEST);
        if (inCzech.isEmpty() && inEnglish.isEmpty()) {
            row.bad(czech, "a name here or in " + english);
            return Optional.empty();
        }
        return row.made(czech, text -> new BilingualName(inCzech, inEnglish), "a name");
    }

    @Override
    public void finish(ImportProblems problems) {
        // a product stands by itself
    }

    @Override
    public void keep() {
        read.values().forEach(products::add);
    }

    @Override
    public long write(CsvWriter csv) throws IOException {
        List<Product> all = products.all();
        for (Product product : all) {
            csv.plain(product.code().value());
            csv.text(product.name().inCzech().orElse(""));
            csv.text(product.name().inEnglish().orElse(""));
            csv.text(product.unit().inCzech().orElse(""));
            csv.text(product.unit().inEnglish().orElse(""));
            csv.plain(product.vatCategory().name());
            csv.endRow();
        }
        return all.size();
    }
}
