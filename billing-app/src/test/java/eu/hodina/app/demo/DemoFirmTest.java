package eu.hodina.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.domain.catalog.PriceCatalog;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.catalog.ProductCode;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.people.Worker;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DemoFirmTest {

    @Test
    void the_firm_has_six_clients_eight_orders_twenty_four_tasks_and_five_workers() {
        assertThat(DemoFirm.clients()).hasSize(6);
        assertThat(DemoFirm.orders()).hasSize(8);
        assertThat(DemoFirm.tasks()).hasSize(24);
        assertThat(DemoFirm.workers()).hasSize(5);
        assertThat(DemoFirm.priceLists()).hasSize(3);
    }

    @Test
    void a_partner_buys_what_only_the_default_list_has_at_its_price() {
        assertThat(PriceCatalog.of(DemoFirm.priceLists())
                        .unitPrice(
                                new ProductCode("DISK-1T"),
                                Optional.of(new PriceListCode("PARTNER")),
                                Currency.getInstance("CZK"),
                                LocalDate.parse("2026-10-31"))
                        .unitPrice())
                .isEqualTo(Money.parse("CZK", "2190.00"));
    }

    @Test
    void lists_stand_in_the_order_of_their_codes() {
        assertThat(DemoFirm.clients()).extracting(Client::code).isSorted();
        assertThat(DemoFirm.orders()).extracting(Order::number).isSorted();
        assertThat(DemoFirm.workers()).extracting(Worker::code).isSorted();
        assertThat(DemoFirm.activities())
                .extracting(activity -> activity.code().value())
                .isSorted();
    }

    @Test
    void clients_are_invoiced_in_crowns_and_euros_to_accounts_of_the_firm() {
        assertThat(DemoFirm.clients())
                .allSatisfy(client ->
                        assertThat(DemoFirm.firm().accountIn(client.currency())).isPresent());
        assertThat(DemoFirm.firm().accountIn(Currency.getInstance("CZK")))
                .hasValueSatisfying(
                        account -> assertThat(account.iban().value()).isEqualTo("CZ6508000000192000145399"));
        assertThat(DemoFirm.clients())
                .extracting(Client::vatCategory)
                .contains(VatCategory.REVERSE_CHARGE_EU, VatCategory.OUT_OF_SCOPE);
    }

    @Test
    void identities_are_uuids_and_the_same_on_every_run() {
        assertThat(DemoIds.of("worker", "novak")).isEqualTo("98293b32-181d-3a8e-bf91-30be6ae2f9fd");
        assertThat(DemoFirm.tasks())
                .extracting(Task::id)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        id -> assertThat(UUID.fromString(id.value()).toString()).isEqualTo(id.value()));
    }

    @Test
    void the_cost_of_one_worker_changes_on_1_october() {
        assertThat(DemoPeople.SVOBODOVA.costOn(LocalDate.parse("2026-09-30")).orElseThrow())
                .hasToString("HourlyPrice[perHour=560.00 CZK]");
        assertThat(DemoPeople.SVOBODOVA.costOn(LocalDate.parse("2026-10-01")).orElseThrow())
                .hasToString("HourlyPrice[perHour=610.00 CZK]");
    }

    @Test
    void the_model_statement_is_the_bankers_associations() {
        assertThat(new String(DemoFirm.modelStatement(), StandardCharsets.UTF_8))
                .contains("<IBAN>CZ5203000000192000145399</IBAN>");
    }
}
