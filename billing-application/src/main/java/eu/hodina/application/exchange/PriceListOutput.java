package eu.hodina.application.exchange;

import eu.hodina.application.Ports;
import eu.hodina.domain.catalog.ListPrice;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.catalog.ProductPrice;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.people.WorkerId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes all versions of all price lists, a few lists at a time. */
final class PriceListOutput implements RowOutput {
    private static final int LISTS = 20;

    private final Ports ports;
    private final Map<WorkerId, String> codes = new HashMap<>();

    PriceListOutput(Ports ports) {
        this.ports = ports;
    }

    @Override
    public List<String> titles() {
        return PriceListRows.TITLES;
    }

    @Override
    public long write(CsvWriter csv) throws IOException {
        for (Worker worker : ports.transactions().call(() -> ports.workers().all())) {
            codes.put(worker.id(), worker.code());
        }
        long rows = 0;
        List<PriceList> page = page(Optional.empty());
        while (!page.isEmpty()) {
            rows += write(page, csv);
            page = page(Optional.of(page.get(page.size() - 1).code().value()));
        }
        return rows;
    }

    private List<PriceList> page(Optional<String> after) {
        return ports.transactions().call(() -> ports.priceLists().page(after, LISTS));
    }

    private long write(List<PriceList> lists, CsvWriter csv) throws IOException {
        long rows = 0;
        for (PriceList list : lists) {
            for (ListPrice price : list.prices()) {
                head(list, csv);
                csv.plain(price.activity().value());
                csv.plain(price.worker().map(codes::get).orElse(""));
                csv.plain("");
                csv.plain(price.hourly().perHour().toPlainString());
                csv.endRow();
            }
            for (ProductPrice price : list.productPrices()) {
                head(list, csv);
                csv.plain("").plain("").plain(price.product().value());
                csv.plain(price.unitPrice().toPlainString());
                csv.endRow();
            }
            int prices = list.prices().size() + list.productPrices().size();
            if (prices == 0) {
                head(list, csv);
                csv.plain("").plain("").plain("").plain("");
                csv.endRow();
            }
            rows += Math.max(1, prices);
        }
        return rows;
    }

    private static void head(PriceList list, CsvWriter csv) throws IOException {
        csv.plain(list.code().value());
        csv.plain(list.validity().first().map(LocalDate::toString).orElse(""));
        csv.plain(list.validity().last().map(LocalDate::toString).orElse(""));
        csv.text(list.name());
        csv.plain(list.byDefault() ? "yes" : "no");
        csv.plain(list.currency().getCurrencyCode());
    }
}
