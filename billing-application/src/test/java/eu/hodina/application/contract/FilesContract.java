package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.aPriceList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.exchange.CsvFormat;
import eu.hodina.application.exchange.ExchangeKind;
import eu.hodina.application.exchange.ImportOrigin;
import eu.hodina.application.exchange.ImportReport;
import eu.hodina.application.exchange.ImportRequest;
import eu.hodina.application.exchange.ImportSource;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientAddress;
import eu.hodina.domain.client.Contact;
import eu.hodina.domain.order.BillingMode;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files of clients, orders, tasks, products and price lists, in and out of a store. */
public abstract class FilesContract extends PortsContract {
    private static final String CLIENTS = "code,name,street,postalCode,city,country,ico,dic,registrationNumber,email,"
            + "language,currency,paymentDays,priceList,grouping,vatCategory,addresses,contacts,rules,accounts,note,"
            + "archived\r\n";
    private static final String KAVARNA = "kavarna,\"Kavárna \"\"U Šálku\"\", s.r.o.\",Dlouhá třída 12,602 00,Brno,CZ,"
            + "27074358,CZ27074358,,faktury@kavarna.example,EN,CZK,30,STANDARD,TASK,STANDARD,"
            + "\"BILLING; ; Krátká 1; 602 00; Brno; CZ | DELIVERY; Sklad \\| rampa 2\\; vzadu; Úzká 3; 603 00; Brno; CZ\","
            + "\"Jana Malá; jana@kavarna.example; +420 602 123 456; účtárna | Petr\","
            + "\"PROG; 30; UP; 5; 60; DAY; 450.00; CZK\",CZ6508000000192000145399,\"Platí rád.\nVolat ráno.\",yes\r\n";
    private static final String GMBH = "gmbh,'=Müller GmbH,Hauptstraße 5,10115,Berlin,DE,,DE123456789,HRB 12345 B,"
            + "rechnung@mueller.example,EN,EUR,14,,ORDER,REVERSE_CHARGE_EU,,,,,,no\r\n";
    private static final String ORDERS = "number,name,client,pricing,mode,ownInvoice,billRework,purchaseOrder,state,"
            + "budgetMinutes,budgetMoney,budgetCurrency,manager,approval,prices,rules\r\n";
    private static final String SHOP = "Z20260002,E-shop,pekarna,FIXED,ON_COMPLETION,yes,yes,OBJ-7,IN_PROGRESS,6000,"
            + "120000.00,CZK,jana,yes,\"PROG; 1450.00; CZK\",\"PROG; 15; NEAREST; 0; 0; TASK\"\r\n";

    private final Billing billing;

    protected FilesContract(Ports empty) {
        super(empty);
        this.billing = new Billing(
                empty,
                Billing.Outside.closed(),
                InstantSource.fixed(Instant.parse("2026-11-23T12:00:00Z")),
                new Random(7));
    }

    @BeforeEach
    void a_price_list() {
        inTransaction(() -> ports().priceLists().add(aPriceList("PROG", "1200.00")));
    }

    private ImportReport run(ExchangeKind kind, String text) {
        return run(kind, text.getBytes(StandardCharsets.UTF_8), ImportRequest.Mode.ONCE);
    }

    private ImportReport run(ExchangeKind kind, byte[] bytes, ImportRequest.Mode mode) {
        ImportRequest request = new ImportRequest(
                kind, ImportSource.of("x.csv", bytes), ImportOrigin.hodina(), CsvFormat.unknown(), mode);
        return billing.importFiles().run(new Caller("manager", "r1"), request);
    }

    private String export(ExchangeKind kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            billing.exportFiles().write(kind, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private Client client(String code) {
        return ports().transactions()
                .call(() -> ports().clients().findByCode(code).orElseThrow());
    }

    private Order order(String number) {
        return ports().transactions().call(() -> ports().orders().all()).stream()
                .filter(order -> order.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void clients_go_out_byte_for_byte_as_they_came_in() {
        assertThat(run(ExchangeKind.CLIENTS, CLIENTS + KAVARNA + GMBH).rows()).isEqualTo(2);

        Client kavarna = client("kavarna");
        assertThat(kavarna.card().addresses())
                .extracting(ClientAddress::kind)
                .containsExactly(ClientAddress.Kind.BILLING, ClientAddress.Kind.DELIVERY);
        assertThat(kavarna.card().addresses().get(1).addressee()).contains("Sklad | rampa 2; vzadu");
        assertThat(kavarna.card().contacts())
                .containsExactly(
                        new Contact(
                                "Jana Malá",
                                Optional.of("jana@kavarna.example"),
                                Optional.of("+420 602 123 456"),
                                Optional.of("účtárna")),
                        new Contact("Petr", Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(kavarna.card().archived()).isTrue();
        assertThat(kavarna.rules().get(0).rule().minimumMinutes()).isEqualTo(60);
        assertThat(client("gmbh").name()).isEqualTo("=Müller GmbH");
        assertThat(export(ExchangeKind.CLIENTS)).startsWith(CLIENTS + GMBH + KAVARNA + "pekarna,");
    }

    @Test
    void what_was_exported_is_the_same_after_it_came_into_another_store() {
        run(ExchangeKind.CLIENTS, CLIENTS + KAVARNA + GMBH);
        run(ExchangeKind.ORDERS, ORDERS + SHOP);
        String clients = export(ExchangeKind.CLIENTS);
        String orders = export(ExchangeKind.ORDERS);

        String renamed = clients.replace("\r\nkavarna,", "\r\nkavarna-2,")
                .replace("\r\ngmbh,", "\r\ngmbh-2,")
                .replace("\r\npekarna,", "\r\npekarna-2,");
        run(ExchangeKind.CLIENTS, renamed);
        run(ExchangeKind.ORDERS, orders.replace("\r\nZ2026", "\r\nX2026").replace("pekarna", "pekarna-2"));

        assertThat(client("kavarna-2").card()).isEqualTo(client("kavarna").card());
        assertThat(client("pekarna-2").address()).isEqualTo(client("pekarna").address());
        assertThat(order("X20260002").management()).isEqualTo(order("Z20260002").management());
        assertThat(order("X20260002").client()).contains(client("pekarna-2").id());
        assertThat(order("X20260001").purchaseOrder()).contains("OBJ-Z20260001");
    }

    @Test
    void an_order_without_a_number_draws_the_next_that_neither_store_nor_file_has() {
        run(
                ExchangeKind.ORDERS,
                ORDERS + ",Nová,,TIME,,,,,,,,,,,,\r\n" + SHOP + ",Další,pekarna,TIME,,,,,ORDERED,,,,,,,\r\n");

        assertThat(order("Z20260002").name()).isEqualTo("E-shop");
        assertThat(order("Z20260002").management().mode()).isEqualTo(BillingMode.ON_COMPLETION);
        assertThat(order("Z20260003").name()).isEqualTo("Nová");
        assertThat(order("Z20260003").state()).isEqualTo(OrderState.OFFERED);
        assertThat(order("Z20260004").name()).isEqualTo("Další");
        assertThat(export(ExchangeKind.ORDERS)).contains(SHOP);
    }

    @Test
    void columns_that_say_nothing_may_be_missing_and_letters_come_from_windows() {
        String file = "name;pricing;client\r\nPříliš žluťoučký;TIME;pekarna\r\n";
        assertThat(run(ExchangeKind.ORDERS, file.getBytes(Charset.forName("windows-1250")), ImportRequest.Mode.ONCE)
                        .rows())
                .isEqualTo(1);
        assertThat(order("Z20260002").name()).isEqualTo("Příliš žluťoučký");

        assertThatThrownBy(() -> run(ExchangeKind.ORDERS, "number,name\r\nZ1,Web\r\n"))
                .hasMessage(
                        "x.csv, line 1, column 12 (pricing): expected this column in the header too, it is missing");
    }

    @Test
    void every_bad_row_of_clients_is_told_and_none_is_kept() {
        String before = export(ExchangeKind.CLIENTS);
        assertThatThrownBy(() -> run(
                        ExchangeKind.CLIENTS,
                        "code,name,street,postalCode,city,country,ico,email,language,currency,paymentDays,priceList,"
                                + "grouping,vatCategory,contacts\r\n"
                                + "pekarna,A,S 1,1,B,CZ,,a@b,CS,CZK,14,,ORDER,STANDARD,\r\n"
                                + "x,A,S 1,1,B,XX,123,nobody,CZ,CZK,366,NONE,ORDER,STANDARD,\r\n"
                                + "y,A,S 1,1,B,CZ,,a@b,CS,EUR,14,STANDARD,ORDER,REVERSE_CHARGE_EU,| x\r\n"
                                + "z,A,S 1,1,B,CZ,,a@b,CS,EUR,14,,ORDER,REVERSE_CHARGE_EU,\r\n"
                                + "w,A,S 1,1,B,CZ,,a@b,CS,EUR,14,,ORDER,ZERO,\r\n"
                                + "w,A,S 1,1,B,CZ,,a@b,CS,EUR,14,,ORDER,ZERO,\r\n"))
                .hasMessageContaining("x.csv: 11 problems, nothing was stored")
                .hasMessageContaining(
                        "line 2, column 1 (code): found 'pekarna', expected a code that no other client has")
                .hasMessageContaining("line 3, column 13 (country): found 'XX'")
                .hasMessageContaining("line 3, column 16 (ico): found '123'")
                .hasMessageContaining("line 3, column 20 (email): found 'nobody', expected an e-mail address")
                .hasMessageContaining("(language): found 'CZ', expected CS or EN")
                .hasMessageContaining("(paymentDays): found '366'")
                .hasMessageContaining("(priceList): found 'NONE', expected the code of a price list in CZK")
                .hasMessageContaining("(priceList): found 'STANDARD', expected the code of a price list in EUR")
                .hasMessageContaining("(contacts): found '| x'")
                .hasMessageContaining("line 5, column 1 (code): found 'z', expected fields that go together")
                .hasMessageContaining("line 7, column 1 (code): found 'w'");
        assertThat(export(ExchangeKind.CLIENTS)).isEqualTo(before);
    }

    @Test
    void every_bad_row_of_orders_is_told_and_none_is_kept() {
        String before = export(ExchangeKind.ORDERS);
        assertThatThrownBy(() -> run(
                        ExchangeKind.ORDERS,
                        ORDERS + "Z20260001,A,,TIME,,,,,,,,,,,,\r\n"
                                + "A1,A,nobody,HOURS,LATER,maybe,,,STARTED,0,-1,,nobody,,,\r\n"
                                + "A2,A,pekarna,TIME,,,,,,,1e999999999,CZK,,yes,,\r\n"
                                + "A3,A,pekarna,TIME,,,,,,,5,EUR,,,PROG; 1; EUR,NIC; 1; UP; 0; 0; ENTRY\r\n"
                                + "A4,A,pekarna,TIME,,,,,,,,,,yes,,\r\n"))
                .hasMessageContaining("x.csv: 14 problems, nothing was stored")
                .hasMessageContaining(
                        "line 2, column 1 (number): found 'Z20260001', expected a number that no other order has")
                .hasMessageContaining("(client): found 'nobody'")
                .hasMessageContaining("(state): found 'STARTED', expected one of [OFFERED,")
                .hasMessageContaining("(budgetMoney): found '1e999999999'")
                .hasMessageContaining("(budgetCurrency): found 'EUR', expected the client's currency, CZK")
                .hasMessageContaining("(prices): found 'PROG; 1; EUR', expected prices such as")
                .hasMessageContaining("(rules): found 'NIC; 1; UP; 0; 0; ENTRY'")
                .hasMessageContaining("line 6, column 28 (approval): found 'yes', expected fields that go together");
        assertThat(export(ExchangeKind.ORDERS)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WORK_LOGS")
    void a_dry_run_keeps_nothing(ExchangeKind kind) {
        String before = export(kind);
        String file = before.replace("Z2026", "Y2026")
                .replace("pekarna,Pek", "cukrarna,Pek")
                .replace("WEB-1", "WEB-2")
                .replace("STANDARD,,,Ceník,yes", "PARTNER,,,Ceník,no")
                .replace("Y20260001,WEB", "Z20260001,WEB");
        assertThat(run(kind, file.getBytes(StandardCharsets.UTF_8), ImportRequest.Mode.DRY_RUN)
                        .outcome())
                .isEqualTo(ImportReport.Outcome.GOOD);
        assertThat(export(kind)).isEqualTo(before);
        assertThat(run(kind, file).outcome()).isEqualTo(ImportReport.Outcome.IMPORTED);
    }

    @Test
    void prices_of_one_version_come_in_in_any_order_and_each_once() {
        String header = "list,validFrom,validTo,name,default,currency,activity,worker,product,price\r\n";
        String first = "A,2026-01-01,,Ceník A,no,CZK,PROG,,,1.00\r\n";
        String second = "A,2026-01-01,,Ceník A,no,CZK,PROG,jana,,2.00\r\n";
        String other = "B,2026-01-01,,Ceník B,no,CZK,PROG,,,3.00\r\n";
        assertThatThrownBy(() -> run(ExchangeKind.PRICE_LISTS, header + first + other + first))
                .hasMessage("x.csv, line 4, column 30 (activity): found 'PROG', expected one price in a version,"
                        + " there is one before");
        run(ExchangeKind.PRICE_LISTS, header + other + first + second.replace("\r\n", "\n") + "\n");
        assertThat(export(ExchangeKind.PRICE_LISTS)).startsWith(header + first + second + other);
    }

    @Test
    void more_rows_than_a_batch_come_in() {
        StringBuilder file = new StringBuilder("order,code,name,assignee,estimate,state,priority,due\r\n");
        for (int i = 0; i < 12_345; i++) {
            file.append("Z20260001,BULK-").append(i).append(",Úkol,,,OPEN,NORMAL,\r\n");
        }
        assertThat(run(ExchangeKind.TASKS, file.toString()).rows()).isEqualTo(12_345);
        List<String> codes = ports().transactions().call(() -> ports().orders().tasks()).stream()
                .map(task -> task.code())
                .toList();
        assertThat(codes).hasSize(12_346).contains("BULK-0", "BULK-5000", "BULK-12344");
    }
}
