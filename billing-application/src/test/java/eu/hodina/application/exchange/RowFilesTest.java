package eu.hodina.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Products, price lists and tasks as files. */
class RowFilesTest {
    private static final String PRODUCTS = "code,nameCs,nameEn,unitCs,unitEn,vatCategory\r\n"
            + "DISK,Disk SSD,SSD drive,ks,pc,STANDARD\r\n"
            + "TLS,\"Certifikát, rok\",,ks,,ZERO\r\n";
    private static final String LISTS = "list,validFrom,validTo,name,default,currency,activity,worker,product,price\r\n"
            + "A,2026-01-01,2026-12-31,'=Ceník,yes,CZK,DEV,,,1450.00\r\n"
            + "A,2026-01-01,2026-12-31,'=Ceník,yes,CZK,DEV,novak,,1690.50\r\n"
            + "A,2026-01-01,2026-12-31,'=Ceník,yes,CZK,,,DISK,2190.00\r\n"
            + "B,,,Prázdný,no,EUR,,,,\r\n";
    private static final String TASKS = "order,code,name,assignee,estimate,state,priority,due\r\n"
            + "Z1,WEB-1,Web,,,OPEN,NORMAL,\r\n"
            + "Z2,WEB-2,Košík,novak,90,OPEN,HIGH,2026-12-24\r\n";

    private final ExchangeWorld world = new ExchangeWorld();

    @Test
    void products_and_price_lists_go_out_byte_for_byte_as_they_came_in() throws IOException {
        assertThat(run(world, ExchangeKind.PRODUCTS, PRODUCTS).rows()).isEqualTo(2);
        assertThat(run(world, ExchangeKind.PRICE_LISTS, LISTS).rows()).isEqualTo(4);

        assertThat(export(world, ExchangeKind.PRODUCTS)).isEqualTo(PRODUCTS);
        assertThat(export(world, ExchangeKind.PRICE_LISTS)).isEqualTo(LISTS);
    }

    @Test
    void tasks_go_out_byte_for_byte_as_they_came_in() throws IOException {
        String header = TASKS.substring(0, TASKS.indexOf('\n') + 1);
        run(world, ExchangeKind.TASKS, header + TASKS.substring(TASKS.indexOf("Z2")));

        assertThat(export(world, ExchangeKind.TASKS)).isEqualTo(TASKS);
    }

    @Test
    void all_bad_fields_are_told_and_nothing_is_kept() throws IOException {
        assertThatThrownBy(
                        () -> run(
                                world,
                                ExchangeKind.PRODUCTS,
                                "code;nameCs;nameEn;unitCs;unitEn;vatCategory\nA;;;ks;;STANDARD\nB;b;;ks;;NOT\nC;c;;ks;;ZERO\nC;c;;ks;;ZERO\n"))
                .hasMessage("x.csv: 3 problems, nothing was stored"
                        + "\n  x.csv, line 2, column 3 (nameCs): found '', expected a name here or in nameEn"
                        + "\n  x.csv, line 3, column 10 (vatCategory): found 'NOT', expected STANDARD, REDUCED, ZERO or EXEMPT"
                        + "\n  x.csv, line 5, column 1 (code): found 'C', expected a code that no other product has");
        assertThat(export(world, ExchangeKind.PRODUCTS)).isEqualTo("code,nameCs,nameEn,unitCs,unitEn,vatCategory\r\n");
    }

    @Test
    void versions_of_one_list_that_overlap_are_told() {
        assertThatThrownBy(() -> run(
                        world,
                        ExchangeKind.PRICE_LISTS,
                        "list,validFrom,validTo,name,default,currency,activity,worker,product,price\n"
                                + "A,2026-01-01,,Ceník,no,CZK,DEV,,,1\nA,2026-02-01,,Ceník,no,CZK,DEV,,,2\n"))
                .hasMessageContaining(
                        "x.csv, line 3, column 1 (list): found 'A', expected versions that do not contradict");
    }

    @Test
    void of_tasks_what_is_not_known_is_told() {
        assertThatThrownBy(
                        () -> run(
                                world,
                                ExchangeKind.TASKS,
                                "order,code,name,assignee,estimate,state,priority,due\nZ9,WEB-9,,nobody,-1,open,NORMAL,2026-02-30\n"))
                .hasMessageContaining("6 problems, nothing was stored");
    }

    private static ImportReport run(ExchangeWorld world, ExchangeKind kind, String text) {
        return world.run(new ImportRequest(
                kind,
                ImportSource.of("x.csv", text.getBytes(StandardCharsets.UTF_8)),
                ImportOrigin.hodina(),
                CsvFormat.unknown(),
                ImportRequest.Mode.ONCE));
    }

    private static String export(ExchangeWorld world, ExchangeKind kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        world.billing().exportFiles().write(kind, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
