package eu.hodina.persistence;

import eu.hodina.application.catalog.Products;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.catalog.Product;
import eu.hodina.domain.catalog.ProductCode;
import eu.hodina.domain.money.VatCategory;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The table {@code product}. */
final class JdbcProducts implements Products {
    private static final String INSERT =
            Sql.insert("product", "name_cs", "name_en", "unit_cs", "unit_en", "vat_category", "code");

    private final Sql sql;

    JdbcProducts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Product product) {
        sql.run(INSERT, values(product));
    }

    @Override
    public void addAll(List<Product> products) {
        sql.runAll(INSERT, products, JdbcProducts::values);
    }

    @Override
    public void replace(Product product) {
        int met = sql.run(
                "UPDATE product SET name_cs = ?, name_en = ?, unit_cs = ?, unit_en = ?, vat_category = ?"
                        + " WHERE code = ?",
                values(product));
        if (met == 0) {
            throw new IllegalStateException("there is no product " + product.code());
        }
    }

    private static Object[] values(Product product) {
        return new Object[] {
            product.name().inCzech(),
            product.name().inEnglish(),
            product.unit().inCzech(),
            product.unit().inEnglish(),
            product.vatCategory(),
            product.code().value()
        };
    }

    @Override
    public Optional<Product> find(ProductCode code) {
        return sql.find("SELECT * FROM product WHERE code = ?", JdbcProducts::read, code.value());
    }

    @Override
    public List<Product> all() {
        return sql.list("SELECT * FROM product ORDER BY code", JdbcProducts::read);
    }

    private static Product read(Row row) throws SQLException {
        return new Product(
                new ProductCode(row.text("code")),
                row.name(),
                new BilingualName(row.find("unit_cs"), row.find("unit_en")),
                row.constant(VatCategory.class, "vat_category"));
    }

    @Override
    public List<Product> page(Optional<String> after, int limit) {
        return sql.list(
                "SELECT * FROM product WHERE code > ? ORDER BY code LIMIT ?",
                JdbcProducts::read,
                after.orElse(""),
                limit);
    }
}
