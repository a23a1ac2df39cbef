package eu.hodina.app.scenario;

import eu.hodina.application.ReaderFormat;
import eu.hodina.application.Texts;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.rating.simulation.BilledFigures;
import eu.hodina.domain.rating.simulation.SimulatedRow;
import eu.hodina.domain.rating.simulation.Simulation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Simulations for people: a line for each client, agreement, activity and part that is more than nothing. */
final class SimulationTable {
    private static final String ROW = "s %-10s %-10s %-9s %8s %8s %8s %13s %13s %13s";
    private static final int WIDEST_NAME = 36;
    private static final String NOTHING = "-";

    private final int nameWidth;
    private final Texts texts;
    private final ReaderFormat format;
    private final StringBuilder text = new StringBuilder();

    private SimulationTable(List<SimulatedClient> clients, Language language) {
        this.texts = Texts.of("eu.hodina.app.scenario.SimulationTable", language);
        this.format = ReaderFormat.of(language);
        int longest = clients.stream()
                .mapToInt(client -> client.name().length())
                .max()
                .orElse(0);
        this.nameWidth = Math.min(Math.max(longest, texts.text("all").length()), WIDEST_NAME);
    }

    static String of(List<SimulatedClient> clients, Language language) {
        return new SimulationTable(clients, language).table(clients);
    }

    private String table(List<SimulatedClient> clients) {
        List<Simulation> simulations =
                clients.stream().flatMap(client -> client.simulation().stream()).toList();
        if (simulations.isEmpty()) {
            return "";
        }
        String currency = simulations.get(0).before().net().currency().getCurrencyCode();
        line("", "", "", "", texts.text("minutes"), "", "", texts.text("net", currency), "", "");
        line(
                texts.text("client"),
                texts.text("agreement"),
                texts.text("activity"),
                texts.text("part"),
                texts.text("before"),
                texts.text("after"),
                texts.text("difference.short"),
                texts.text("before"),
                texts.text("after"),
                texts.text("difference"));
        for (SimulatedClient client : clients) {
            client.simulation().ifPresent(simulation -> client(client.name(), simulation));
        }
        if (simulations.size() > 1) {
            BilledFigures before = sum(simulations, Simulation::before);
            total(texts.text("all"), before, sum(simulations, Simulation::after));
        }
        return text.toString();
    }

    private static BilledFigures sum(List<Simulation> simulations, Function<Simulation, BilledFigures> part) {
        return simulations.stream().map(part).reduce(BilledFigures::plus).orElseThrow();
    }

    private void client(String name, Simulation simulation) {
        simulation.rows().forEach(row -> rows(shortened(name, nameWidth), row));
        total(shortened(name, nameWidth), simulation.before(), simulation.after());
    }

    private void rows(String client, SimulatedRow row) {
        part(client, row, "work", BilledFigures::billedMinutes, BilledFigures::work);
        part(client, row, "covered", BilledFigures::coveredMinutes, SimulationTable::none);
        part(client, row, "minimum", figures -> 0, BilledFigures::minimums);
        part(client, row, "fee", figures -> 0, BilledFigures::fees);
        part(client, row, "credit", figures -> 0, BilledFigures::credits);
    }

    private static Money none(BilledFigures figures) {
        return Money.zero(figures.work().currency());
    }

    private void part(
            String client,
            SimulatedRow row,
            String key,
            ToLongFunction<BilledFigures> minutes,
            Function<BilledFigures, Money> net) {
        long before = minutes.applyAsLong(row.before());
        long after = minutes.applyAsLong(row.after());
        Money was = net.apply(row.before());
        Money wouldBe = net.apply(row.after());
        boolean timed = before != 0 || after != 0;
        boolean paid = !was.isZero() || !wouldBe.isZero();
        if (timed || paid) {
            line(
                    client,
                    shortened(row.agreement().map(AgreementId::value).orElse(NOTHING), 10),
                    shortened(row.activity().map(ActivityCode::value).orElse(NOTHING), 10),
                    texts.text("part." + key),
                    timed ? number(before) : "",
                    timed ? number(after) : "",
                    timed ? signed(number(after - before), after - before) : "",
                    paid ? format.amount(was) : "",
                    paid ? format.amount(wouldBe) : "",
                    paid ? signed(wouldBe.minus(was)) : "");
        }
    }

    /** Covered minutes are no billed ones: the total is of money. */
    private void total(String client, BilledFigures before, BilledFigures after) {
        Money difference = after.net().minus(before.net());
        line(
                client,
                "",
                "",
                texts.text("part.total"),
                "",
                "",
                "",
                format.amount(before.net()),
                format.amount(after.net()),
                signed(difference));
    }

    private String signed(Money amount) {
        return signed(format.amount(amount), amount.minor());
    }

    private static String signed(String number, long value) {
        return value > 0 ? "+" + number : number;
    }

    private String number(long minutes) {
        return format.number(BigDecimal.valueOf(minutes));
    }

    private void line(Object... cells) {
        text.append(String.format(Locale.ROOT, "%-" + nameWidth + ROW, cells).stripTrailing())
                .append(System.lineSeparator());
    }

    private static String shortened(String full, int length) {
        String flat = FileRefusal.oneLine(full);
        return flat.length() <= length ? flat : flat.substring(0, length - 1) + "…";
    }
}
