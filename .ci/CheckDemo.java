import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
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
        expect(demo.get("balanced").equals(true), "balanced is " + demo.get("balanced"));
        expect(number(demo, "clients") == 6, "clients: " + demo.get("clients"));
        expect(number(demo, "orders") == 8, "orders: " + demo.get("orders"));
        expect(number(demo, "workLogs") >= 600, "workLogs: " + demo.get("workLogs"));
        List<Map<String, Object>> invoices = list(demo, "invoices");
        expect(invoices.size() >= 6, "only " + invoices.size() + " invoices");
        int counter = 1;
        for (Map<String, Object> invoice : invoices) {
            String number = (String) invoice.get("number");
            expect(number.endsWith(String.format("%04d", counter++)), "a gap before " + number);
            expect(Files.isReadable(Path.of((String) invoice.get("pdf"))), "no file " + invoice.get("pdf"));
            expect(Files.isReadable(Path.of((String) invoice.get("mail"))), "no file " + invoice.get("mail"));
        }
        for (String state : List.of("PAID", "PARTLY_PAID", "OVERPAID", "OPEN")) {
            expect(invoices.stream().anyMatch(invoice -> invoice.get("payment").equals(state)), "none is " + state);
        }
        expect(list(demo, "statements").size() == 3, "statements: " + demo.get("statements"));
        expect(!list(demo, "reminders").isEmpty(), "no reminder");
        expect(list(demo, "margin").size() == 8, "margin: " + demo.get("margin"));
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            wrong.add(otherwise);
        }
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
