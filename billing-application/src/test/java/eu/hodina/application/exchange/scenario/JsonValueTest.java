package eu.hodina.application.exchange.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.exchange.scenario.JsonValue.Kind;
import org.junit.jupiter.api.Test;

class JsonValueTest {
    private final JsonValue document = JsonValue.document(Kind.OBJECT, "");
    private final JsonValue list = document.put("prices", Kind.LIST, "");
    private final JsonValue price = list.add(Kind.TEXT, "1500.00");

    @Test
    void knows_where_it_stands() {
        assertThat(price.path()).isEqualTo("$.prices[0]");
        assertThat(price.pointer()).isEqualTo("/prices/0");
        assertThat(document.pointer()).isEmpty();
        assertThat(document.put("a/b~c", Kind.NULL, "null").pointer()).isEqualTo("/a~1b~0c");
    }

    @Test
    void finds_the_last_that_is_there_on_the_way_to_a_place() {
        assertThat(document.at("prices[0]")).isSameAs(price);
        assertThat(document.at("prices[0].activity")).isSameAs(price);
        assertThat(document.at("prices[7]")).isSameAs(list);
        assertThat(document.at("orders[0].id")).isSameAs(document);
    }

    @Test
    void positions_rise_through_the_document() {
        JsonValue later = document.put("orders", Kind.LIST, "");
        assertThat(later.position()).isGreaterThan(price.position());
        assertThat(price.position()).isGreaterThan(list.position());
    }
}
