import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks the JSON that {@code ./billing demo --json} printed. Ends with 1 and says what is wrong where something is. */
class CheckDemo {
    private final List<String> wrong = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        Map<String, Object> demo;
        try (JsonParser parser = new JsonFactory().createParser(Files.readString(Path.of(args[0])))) {
            parser.nextToken();
            demo = object(parser);
        }
        CheckDemo check = new CheckDemo();
        check.all(demo);
        check.wrong.forEach(line -> System.err.println("demo: " + line));
        if (!check.wrong.isEmpty()) {
            System.exit(1);
        }
        System.out.println("demo: " + check.list(demo, "invoices").size() + " invoices, balanced");
    }

    private void all(Map<String, Object> demo) {
        keys(
                "the demo",
                demo,
                "clients orders workLogs loggedMinutes billedMinutes invoices documents statements reminders margin balanced");
        if (!wrong.isEmpty()) {
            return;
        }
        expect(demo.get("balanced").equals(true), "balanced is " + demo.get("balanced"));
        expect(number(demo, "clients") == 6, "clients: " + demo.get("clients"));
        expect(number(demo, "orders") == 8, "orders: " + demo.get("orders"));
        expect(number(demo, "workLogs") >= 600, "workLogs: " + demo.get("workLogs"));
        expect(number(demo, "loggedMinutes") > 0, "loggedMinutes: " + demo.get("loggedMinutes"));
        expect(number(demo, "billedMinutes") > 0, "billedMinutes: " + demo.get("billedMinutes"));
        invoices(list(demo, "invoices"));
        documents(list(demo, "documents"));
        statements(list(demo, "statements"));
        List<Map<String, Object>> reminders = list(demo, "reminders");
        expect(!reminders.isEmpty(), "no reminder");
        for (Map<String, Object> reminder : reminders) {
            keys("a reminder", reminder, "invoice level mail");
            file(reminder.get("mail"));
        }
        List<Map<String, Object>> margin = list(demo, "margin");
        expect(margin.size() == 8, "margin: " + margin);
        for (Map<String, Object> order : margin) {
            keys("a margin", order, "order revenue cost margin");
            expect(
                    amount(order, "revenue").subtract(amount(order, "cost")).compareTo(amount(order, "margin")) == 0,
                    "revenue less cost is no margin: " + order);
        }
    }

    private void invoices(List<Map<String, Object>> invoices) {
        expect(invoices.size() >= 6, "only " + invoices.size() + " invoices");
        int counter = 1;
        for (Map<String, Object> invoice : invoices) {
            keys("an invoice", invoice, "number client currency net vat total state payment open pdf mail");
            String number = String.valueOf(invoice.get("number"));
            expect(number.endsWith(String.format("%04d", counter++)), "a gap before " + number);
            expect(
                    amount(invoice, "net").add(amount(invoice, "vat")).compareTo(amount(invoice, "total")) == 0,
                    "net and vat are not the total: " + invoice);
            files(invoice, number);
        }
        for (String state : List.of("PAID", "PARTLY_PAID", "OVERPAID", "OPEN")) {
            expect(invoices.stream().anyMatch(invoice -> state.equals(invoice.get("payment"))), "none is " + state);
        }
    }

    private void documents(List<Map<String, Object>> documents) {
        for (Map<String, Object> document : documents) {
            keys("a document", document, "kind number client currency net vat total state payment open pdf mail");
            files(document, String.valueOf(document.get("number")));
        }
        for (String kind : List.of("PROFORMA", "PAYMENT_TAX_DOCUMENT", "CREDIT_NOTE")) {
            expect(documents.stream().anyMatch(document -> kind.equals(document.get("kind"))), "there is no " + kind);
        }
    }

    /** The page, the mail, and beside the page the electronic invoices; a proforma has none as UBL. */
    private void files(Map<String, Object> document, String number) {
        file(document.get("pdf"));
        file(document.get("mail"));
        Path page = Path.of(String.valueOf(document.get("pdf")));
        file(page.resolveSibling(number + ".isdoc"));
        if (!"PROFORMA".equals(document.get("kind"))) {
            file(page.resolveSibling(number + ".ubl.xml"));
        }
    }

    /** The last one is the bank association's, of an account that is none of the firm's. */
    private void statements(List<Map<String, Object>> statements) {
        expect(statements.size() == 3, "statements: " + statements);
        for (Map<String, Object> statement : statements) {
            keys("a statement", statement, "file transactions matched unmatched");
        }
        expect(
                statements.stream()
                        .anyMatch(statement -> String.valueOf(statement.get("file")).contains("cba-model-statement")
                                && number(statement, "transactions") == 11
                                && number(statement, "matched") == 0
                                && number(statement, "unmatched") == 0),
                "no statement of the bank association with 11 transactions, 0 matched, 0 unmatched: " + statements);
    }

    private void keys(String what, Map<String, Object> object, String expected) {
        expect(
                List.copyOf(object.keySet()).equals(List.of(expected.split(" "))),
                what + " has the keys " + object.keySet() + ", not " + expected);
    }

    private void file(Object path) {
        Path file = Path.of(String.valueOf(path));
        expect(Files.isRegularFile(file) && file.toFile().length() > 0, "no file, or an empty one: " + path);
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            wrong.add(otherwise);
        }
    }

    private static BigDecimal amount(Map<String, Object> object, String key) {
        return new BigDecimal(String.valueOf(object.get(key)));
    }

    private static long number(Map<String, Object> object, String key) {
        return Long.parseLong(object.get(key).toString());
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> list(Map<String, Object> object, String key) {
        return (List<Map<String, Object>>) object.get(key);
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, value(parser));
        }
        return object;
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                List<Object> array = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(parser));
                }
                yield array;
            }
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> parser.getText();
        };
    }
}
