package eu.hodina.application.exchange;

import eu.hodina.application.catalog.NewCode;
import eu.hodina.application.catalog.Products;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.catalog.Product;
import eu.hodina.domain.catalog.ProductCode;
import eu.hodina.domain.money.VatCategory;
import java.util.List;
import java.util.Optional;

/** Products, one a row. */
final class ProductRows extends ThingRows<Product> {
    static final List<String> TITLES = List.of("code", "nameCs", "nameEn", "unitCs", "unitEn", "vatCategory");

    private final Products products;

    ProductRows(Products products) {
        super("code", "a code that no other product has");
        this.products = products;
    }

    @Override
    public ExchangeKind kind() {
        return ExchangeKind.PRODUCTS;
    }

    @Override
    public List<String> titles() {
        return TITLES;
    }

    @Override
    Optional<Product> thing(FieldRow row) {
        int before = row.problems();
        Optional<ProductCode> code = row.made(
                "code",
                text -> new ProductCode(NewCode.checked(text)),
                "the code of a product: letters, digits, . _ -");
        Optional<BilingualName> name = name(row, "nameCs", "nameEn");
        Optional<BilingualName> unit = name(row, "unitCs", "unitEn");
        Optional<VatCategory> category =
                row.made("vatCategory", VatCategory::valueOf, "STANDARD, REDUCED, ZERO or EXEMPT");
        if (row.problems() > before) {
            return Optional.empty();
        }
        return row.made(
                "vatCategory",
                text -> new Product(code.orElseThrow(), name.orElseThrow(), unit.orElseThrow(), category.orElseThrow()),
                "STANDARD, REDUCED, ZERO or EXEMPT");
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
    String codeOf(Product product) {
        return product.code().value();
    }

    @Override
    void add(List<Product> all) {
        products.addAll(all);
    }
}
