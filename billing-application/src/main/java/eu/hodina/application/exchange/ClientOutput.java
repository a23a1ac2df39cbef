package eu.hodina.application.exchange;

import eu.hodina.application.Ports;
import eu.hodina.application.client.ClientSearch;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.firm.CompanyNumber;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.firm.TaxNumber;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes all clients, page by page, those that are put away too. */
final class ClientOutput implements RowOutput {
    private static final ClientSearch ALL = new ClientSearch(List.of(), true);

    private final Ports ports;

    ClientOutput(Ports ports) {
        this.ports = ports;
    }

    @Override
    public List<String> titles() {
        return ClientRows.TITLES;
    }

    @Override
    public long write(CsvWriter csv) throws IOException {
        long rows = 0;
        List<Client> page = page(Optional.empty());
        while (!page.isEmpty()) {
            for (Client client : page) {
                write(client, csv);
            }
            rows += page.size();
            page = page(Optional.of(page.get(page.size() - 1).code()));
        }
        return rows;
    }

    private List<Client> page(Optional<String> after) {
        return ports.transactions().call(() -> ports.clients().page(ALL, after, PAGE));
    }

    private static void write(Client client, CsvWriter csv) throws IOException {
        csv.text(client.code()).text(client.name());
        csv.text(client.address().street()).text(client.address().postalCode());
        csv.text(client.address().city()).plain(client.address().country());
        csv.plain(client.companyNumber().map(CompanyNumber::digits).orElse(""));
        csv.plain(client.taxNumber().map(TaxNumber::value).orElse(""));
        csv.text(client.registrationNumber().orElse("")).plain(client.email());
        csv.plain(client.language().name()).plain(client.currency().getCurrencyCode());
        csv.plain(Integer.toString(client.paymentDays()));
        csv.plain(client.priceList().map(PriceListCode::value).orElse(""));
        csv.plain(client.lines().name()).plain(client.vatCategory().name());
        csv.text(ClientParts.addresses(client.card().addresses()));
        csv.text(ClientParts.contacts(client.card().contacts()));
        csv.text(TermCells.rules(client.rules()));
        csv.plain(
                CellItem.write(client.knownAccounts().stream().map(Iban::value).map(CellItem::of)));
        csv.text(client.card().note().orElse(""));
        csv.plain(client.card().archived() ? "yes" : "no");
        csv.endRow();
    }
}
