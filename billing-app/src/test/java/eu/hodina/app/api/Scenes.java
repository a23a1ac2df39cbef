package eu.hodina.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.hodina.app.DemoServer;
import eu.hodina.app.api.ApiDocument.Operation;
import eu.hodina.app.api.Asker.Answer;
import eu.hodina.application.Ports;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.imageio.ImageIO;

/** What an operation needs beyond the examples of its schema: a state of what it is about, a file, a question. */
final class Scenes {
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    /** What hours cost is for managers alone. */
    private static final Set<String> OF_MANAGERS =
            Set.of("GET /api/v1/workers/{id}/cost-rates", "PUT /api/v1/workers/{id}/cost-rates");

    /** Asked by somebody who can be spared. */
    private static final Set<String> LEAVING = Set.of("POST /logout", "PUT /api/v1/me/password");

    private final Map<String, Consumer<Call>> scenes = new HashMap<>();
    private final World world;
    private final DemoServer program;
    private final URI server;
    private final String password;
    private final Asker manager;
    private final ReminderScenes reminders = new ReminderScenes(() -> this.administrator);
    private PaymentScenes payments;
    private Asker administrator;
    private Asker leaving;
    private String leavingPassword = "";
    private String firm = "";
    private int series = 30;
    private int count;

    Scenes(ApiDocument document, DemoServer program) {
        this.program = program;
        this.server = program.address();
        this.password = program.password();
        Ports ports = program.ports();
        this.administrator = Asker.loggedIn(server, "admin", password);
        this.leaving = administrator;
        this.world = new World(document, () -> administrator, known(), scenes);
        people();
        catalog();
        rates();
        books();
        orders();
        agreements();
        work();
        new WatchScenes(() -> administrator, () -> world.made("/api/v1/orders/{id}/tasks")).into(scenes);
        new BankScenes().into(scenes);
        new MailScenes(ports).into(scenes);
        DocumentScenes documents = new DocumentScenes(world, () -> administrator, scenes);
        documents.add();
        payments = new PaymentScenes(world, () -> administrator, () -> firm, scenes);
        payments.add();
        furnish();
        documents.furnish();
        this.manager = newcomer("MANAGER");
        world.ask(manager);
    }

    Call prepared(Operation operation) {
        if (LEAVING.contains(operation.name())) {
            leaving = newcomer("ADMINISTRATOR");
        }
        return world.prepared(operation);
    }

    Asker asker(Operation operation) {
        if (OF_MANAGERS.contains(operation.name())) {
            return manager;
        }
        return LEAVING.contains(operation.name()) ? leaving : administrator;
    }

    private Map<String, Supplier<String>> known() {
        return Map.ofEntries(
                Map.entry("/api/v1/invoices/{number}", () -> "FV20260001"),
                Map.entry("/api/v1/invoices/{number}/lines/{line}", () -> "1"),
                Map.entry("/api/v1/reports/{name}", () -> "time"),
                Map.entry("/api/v1/reports/{name}/{format}", () -> "csv"),
                Map.entry("/api/v1/index-rates/{year}", () -> "2026"),
                Map.entry("/api/v1/repo-rates/{halfYear}", () -> "2026-H2"),
                Map.entry("/api/v1/advances/{proforma}", () -> "proforma"),
                Map.entry("/api/v1/advances/{proforma}/{receipt}", () -> "receipt"),
                Map.entry("/api/v1/exchange-rates/{currency}", () -> "EUR"),
                Map.entry("/api/v1/exchange-rates/{currency}/{day}", () -> world.made("/api/v1/exchange-rates")),
                Map.entry("/api/v1/answers/{id}", () -> program.received()),
                Map.entry("/api/v1/bounced-addresses/{address}", () -> program.bounced()),
                Map.entry("/api/v1/bank/transactions/{id}", () -> payments.waiting()),
                Map.entry("/api/v1/reminders/releases/{id}", reminders::release),
                Map.entry("/api/v1/exports/{kind}", () -> "products"),
                Map.entry("/api/v1/imports/{kind}", () -> "products"),
                Map.entry("/api/v1/foreign-names/{program}", () -> "toggl"),
                Map.entry("/api/v1/registers/companies/{number}", () -> "27074358"),
                Map.entry("/api/v1/registers/vat/{number}", () -> "CZ27074358"),
                Map.entry("/api/v1/mails/{id}/attachments/{position}", () -> "0"),
                Map.entry("/api/v1/firms/{id}/mail-templates/{kind}", () -> "INVOICE"),
                Map.entry("/api/v1/firms/{id}/mail-templates/{kind}/{language}", () -> "CS"),
                Map.entry("/api/v1/tasks/{id}", () -> world.made("/api/v1/orders/{id}/tasks")),
                Map.entry("/api/v1/activities/{code}/versions/{from}", () -> "2026-01-01"),
                Map.entry("/api/v1/price-lists/{code}/versions/{from}", () -> "2026-01-01"));
    }

    private void furnish() {
        firm = said(administrator.ask("GET", "/api/v1/firms", Map.of(), ""))
                .json()
                .at("/items/0/id")
                .textValue();
        world.know("firm", firm);
        String worker = world.made("/api/v1/workers");
        world.know("worker", worker);
        world.know("manager", worker);
        world.know("assignee", worker);
        String linked = "{\"role\":\"ADMINISTRATOR\",\"active\":true,\"worker\":\"" + worker + "\"}";
        said(administrator.ask("PUT", "/api/v1/users/admin", with("If-Match", "\"0\""), linked));
        administrator = Asker.loggedIn(server, "admin", password);
        world.know("activity", world.made("/api/v1/activities"));
        world.know("product", world.made("/api/v1/products"));
        world.know("client", world.made("/api/v1/clients"));
        world.know("order", world.made("/api/v1/orders"));
        world.know("task", world.made("/api/v1/orders/{id}/tasks"));
        String rate = "{\"rate\":\"2.5\",\"source\":\"ČSÚ\"}";
        said(administrator.ask("PUT", "/api/v1/index-rates/2026", with("If-Match", "\"0\""), rate));
    }

    private static Map<String, String> with(String header, String value) {
        Map<String, String> headers = new HashMap<>(JSON);
        headers.put(header, value);
        return headers;
    }

    static Answer said(Answer answer) {
        if (answer.status() >= 300) {
            throw new AssertionError(answer.toString());
        }
        return answer;
    }

    private Asker newcomer(String role) {
        String login = "newcomer-" + ++count;
        String body = "{\"login\":\"" + login + "\",\"role\":\"" + role + "\"}";
        leavingPassword = said(administrator.ask("POST", "/api/v1/users", JSON, body))
                .json()
                .path("password")
                .textValue();
        return Asker.loggedIn(server, login, leavingPassword);
    }

    /** Some step on the thing that a call is about, before it. */
    private void first(Call call, String step) {
        String tag = said(administrator.ask("GET", call.place, Map.of(), ""))
                .header("ETag")
                .orElseThrow();
        said(administrator.ask("POST", call.place + step, Map.of("If-Match", tag), ""));
    }

    private void people() {
        scenes.put("POST /login", call -> call.body().put("login", "admin").put("password", password));
        scenes.put(
                "PUT /api/v1/me/password",
                call -> call.body().put("old", leavingPassword).put("new", "something-quite-else"));
        Consumer<Call> user = call -> {
            call.body().put("email", "mail" + ++count + "@firma.example").remove("worker");
            call.body().remove("active");
        };
        scenes.put("POST /api/v1/users", user);
        scenes.put("PUT /api/v1/users/{login}", user.andThen(call -> call.body().put("active", true)));
        // a series and an account are one firm's for good
        Consumer<Call> firm = call -> {
            call.part("invoiceSeries").put("prefix", "X" + ++series);
            call.body().remove("accounts");
            call.body().remove("otherSeries");
        };
        scenes.put("POST /api/v1/firms", firm);
        scenes.put("PUT /api/v1/firms/{id}", firm);
        scenes.put("PUT /api/v1/firms/{id}/logo", call -> {
            call.file = logo();
            call.headers.put("If-Match", "\"0\"");
        });
        scenes.put(
                "GET /api/v1/firms/{id}/logo",
                call -> said(administrator.ask(
                        "PUT", call.place, Map.of("Content-Type", "image/png", "If-Match", "\"0\""), logo())));
        scenes.put("POST /api/v1/clients/{id}/restore", call -> {
            call.place = call.place.replace("/restore", "");
            first(call, "/archive");
            call.place += "/restore";
        });
    }

    private static byte[] logo() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void catalog() {
        scenes.put("GET /api/v1/prices", call -> call.query.put("activity", "VYVOJ"));
        scenes.put(
                "POST /api/v1/imports/{kind}",
                call -> call.file = ("code,nameCs,nameEn,unitCs,unitEn,vatCategory\nKABEL-" + ++count
                                + ",Kabel,Cable,kus,piece,STANDARD\n")
                        .getBytes(StandardCharsets.UTF_8));
        scenes.put("POST /api/v1/price-lists", call -> call.part("version").remove("to"));
        scenes.put(
                "PUT /api/v1/products/{code}",
                call -> call.body().put("code", call.place.substring(call.place.lastIndexOf('/') + 1)));
        Consumer<Call> later = call -> call.body().put("from", "2027-01-01").put("to", "2027-12-31");
        scenes.put("POST /api/v1/price-lists/{code}/versions", later);
        scenes.put("POST /api/v1/activities/{code}/versions", later);
        scenes.put("POST /api/v1/simulations", call -> {
            call.body().put("firm", firm);
            call.body().remove("clients");
            ((ObjectNode) call.body().at("/change/priceLists/0")).put("from", "2025-01-01");
            ((ObjectNode) call.body().at("/change/priceLists/0/prices/0")).put("activity", "VYVOJ");
        });
    }

    private void rates() {
        scenes.put("POST /api/v1/exchange-rates", call -> call.body().put("day", rateDay()));
        scenes.put(
                "PUT /api/v1/exchange-rates/{currency}/{day}",
                call -> call.body().put("day", call.place.substring(call.place.lastIndexOf('/') + 1)));
        scenes.put(
                "POST /api/v1/exchange-rates/imports",
                call -> call.file = "23.11.2026 #226\nzemě|měna|množství|kód|kurz\nUSA|dolar|1|USD|21,100\n"
                        .getBytes(StandardCharsets.UTF_8));
        // what documents bear stays
        scenes.put(
                "PUT /api/v1/vat-rates",
                call -> call.body = Optional.of((ObjectNode)
                        administrator.ask("GET", call.place, Map.of(), "").json()));
    }

    private String rateDay() {
        return LocalDate.of(2001, 1, 1).plusDays(++count).toString();
    }

    /** Of the firm of the demo, for there are others by then; it bills euros, too. */
    private void books() {
        for (String file : new String[] {
            "control-statement", "control-statement/rows", "recapitulative-statement", "pohoda", "archive"
        }) {
            scenes.put("GET /api/v1/accounting/" + file, call -> {
                String rate =
                        "{\"currency\":\"EUR\",\"day\":\"2026-10-30\",\"quantity\":1,\"worth\":\"24.350\",\"source\":\"ČNB\"}";
                // the second time it is there already
                administrator.ask("POST", "/api/v1/exchange-rates", JSON, rate);
                call.query.put("firm", firm);
            });
        }
    }

    private void orders() {
        scenes.put(
                "POST /api/v1/orders/{id}/tasks",
                call -> ((ObjectNode) call.body().at("/tasks/0")).put("code", "WEB-3-" + ++count));
        scenes.put(
                "POST /api/v1/orders/{id}/received-invoices",
                call -> call.file = SupplierInvoice.numbered("S" + ++count));
        scenes.put("PUT /api/v1/orders/{id}", call -> call.body().remove("state"));
        scenes.put("PUT /api/v1/orders/{id}/state", call -> call.body().put("state", "ORDERED"));
    }

    private void agreements() {
        Consumer<Call> retainer = call -> {
            call.body().remove("package");
            call.part("retainer").remove("to");
        };
        scenes.put("POST /api/v1/agreements", retainer);
        scenes.put("PUT /api/v1/agreements/{id}", retainer);
        scenes.put("POST /api/v1/agreements/{id}/successors", retainer.andThen(call -> {
            call.part("retainer").put("from", "2027-01-01");
            ((ObjectNode) call.body().at("/retainer/fees/0")).put("from", "2027-01-01");
            ((ObjectNode) call.body().at("/retainer/overagePrices/0")).put("from", "2027-01-01");
            agree(call);
        }));
        scenes.put("GET /api/v1/agreements/{id}/state", this::agree);
        scenes.put("POST /api/v1/agreements/{id}/end", this::agree);
        scenes.put("POST /api/v1/agreements/{id}/fees", this::agree);
        scenes.put("POST /api/v1/agreements/{id}/indexations", this::agree);
        scenes.put("POST /api/v1/agreements/{id}/renewals", call -> {
            scenes.put("POST /api/v1/agreements", made -> made.body().remove("retainer"));
            call.place = "/api/v1/agreements/" + world.made("/api/v1/agreements") + "/renewals";
            scenes.put("POST /api/v1/agreements", retainer);
            agree(call);
        });
    }

    private void agree(Call call) {
        String step = call.place.substring(call.place.lastIndexOf('/'));
        call.place = call.place.substring(0, call.place.length() - step.length());
        first(call, "/agree");
        call.place += step;
    }

    private void work() {
        // each on a day of its own, since a day has 24 hours
        Consumer<Call> day = call -> call.body()
                .put("date", LocalDate.of(2026, 1, 1).plusDays(++count % 200).toString());
        scenes.put("POST /api/v1/work-logs", day);
        scenes.put("PUT /api/v1/work-logs/{id}", day);
        scenes.put(
                "POST /api/v1/work-logs/bulk",
                call -> ((ObjectNode) call.body().at("/logs/0")).put("id", world.made("/api/v1/work-logs")));
        scenes.put("POST /api/v1/work-logs/copy-week", call -> {
            LocalDate monday = LocalDate.of(2026, 1, 5).plusWeeks(2L * ++count % 18);
            scenes.put("POST /api/v1/work-logs", made -> made.body().put("date", monday.toString()));
            world.made("/api/v1/work-logs");
            scenes.put("POST /api/v1/work-logs", day);
            call.body()
                    .put("from", monday.toString())
                    .put("to", monday.plusWeeks(1).toString());
        });
        scenes.put("PUT /api/v1/work-logs/{id}/approval", call -> call.place = logToApprove(day) + "/approval");
        scenes.put("GET /api/v1/work-logs/{id}/corrections", call -> call.place = billedLog() + "/corrections");
        scenes.put("POST /api/v1/work-logs/{id}/corrections", call -> call.place = billedLog() + "/corrections");
        scenes.put("POST /api/v1/period-locks", call -> {
            LocalDate month = LocalDate.of(2010, 1, 1).plusMonths(++count % 100);
            call.body()
                    .put("from", month.toString())
                    .put("to", month.plusDays(27).toString());
        });
    }

    private String logToApprove(Consumer<Call> day) {
        scenes.put("POST /api/v1/orders", call -> call.body().put("approval", true));
        String task = world.made("/api/v1/orders/{id}/tasks");
        scenes.remove("POST /api/v1/orders");
        scenes.put("POST /api/v1/work-logs", day.andThen(call -> call.body().put("task", task)));
        String log = world.made("/api/v1/work-logs");
        scenes.put("POST /api/v1/work-logs", day);
        return "/api/v1/work-logs/" + log;
    }

    /** Of October, which the demo billed; another each time. */
    private String billedLog() {
        JsonNode logs = administrator
                .ask("GET", "/api/v1/work-logs?from=2026-10-01&to=2026-10-31&kind=BILLABLE&limit=200", Map.of(), "")
                .json()
                .path("items");
        return "/api/v1/work-logs/"
                + logs.path(++count % logs.size()).path("id").textValue();
    }
}
