package eu.hodina.application.insight;

import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.rating.ViewAgreements;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.insight.report.Report;
import eu.hodina.domain.insight.report.ReportCell;
import eu.hodina.domain.insight.report.ReportColumn;
import eu.hodina.domain.insight.report.ReportColumn.Type;
import eu.hodina.domain.insight.report.ReportProblem;
import eu.hodina.domain.insight.report.ReportRow;
import eu.hodina.domain.rating.AllowanceState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The report {@code agreements}: a row an allowance, as it stood on the evening of a day. What a period granted is what was used
 * of it, what was lost and what is left; what was carried is among them.
 */
final class AgreementRows {
    private static final List<ReportColumn> COLUMNS = List.of(
            ReportColumn.of("client", Type.TEXT),
            ReportColumn.of("agreement", Type.TEXT),
            ReportColumn.of("period", Type.DATE),
            ReportColumn.of("granted", Type.MINUTES),
            ReportColumn.of("used", Type.MINUTES),
            ReportColumn.of("carried", Type.MINUTES),
            ReportColumn.of("lapsed", Type.MINUTES),
            ReportColumn.of("left", Type.MINUTES),
            ReportColumn.percent("usedPercent", "used", "granted"),
            ReportColumn.of("grantedMoney", Type.MONEY),
            ReportColumn.of("usedMoney", Type.MONEY),
            ReportColumn.of("carriedMoney", Type.MONEY),
            ReportColumn.of("lapsedMoney", Type.MONEY),
            ReportColumn.of("leftMoney", Type.MONEY));

    private final Ports ports;
    private final ViewAgreements view;

    AgreementRows(Ports ports, ViewAgreements view) {
        this.ports = ports;
        this.view = view;
    }

    Report report(ReportQuestion question) {
        List<ClientId> clients = question.filter()
                .client()
                .map(List::of)
                .orElseGet(() -> ports.agreements().clients());
        List<ReportRow> rows = clients.stream()
                .flatMap(client -> ports.agreements().of(client).stream())
                .filter(ClientAgreement::isAgreed)
                .flatMap(agreement -> rows(question, agreement))
                .sorted(RowOrder.by(2))
                .toList();
        return Report.of(question.kind().key(), COLUMNS, rows);
    }

    /** The allowances of periods that begin in the days of the question, and those of which something is left. */
    private Stream<ReportRow> rows(ReportQuestion question, ClientAgreement agreement) {
        Client client = ports.clients().find(agreement.client()).orElseThrow();
        String name = question.language() == Language.CS
                ? agreement.name().czech()
                : agreement.name().english();
        LocalDate asOf = question.asOf();
        try {
            return view.state(agreement.id(), asOf).stream()
                    .filter(state -> state.left().units() > 0
                            || question.filter()
                                    .period()
                                    .contains(state.allowance().period()))
                    .map(state -> row(client, name, state));
        } catch (RefusedException e) {
            List<ReportCell> cells = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ReportCell.UNKNOWN));
            cells.set(0, ReportCell.text(client.name()));
            cells.set(1, ReportCell.text(name));
            return Stream.of(new ReportRow(
                    cells,
                    Map.of("client", client.code()),
                    false,
                    List.of(new ReportProblem(
                            ReportProblem.Code.CANNOT_BE_RATED,
                            List.of(client.name(), String.valueOf(e.getMessage()))))));
        }
    }

    private static ReportRow row(Client client, String name, AllowanceState state) {
        List<ReportCell> time = new ArrayList<>();
        List<ReportCell> money = new ArrayList<>();
        for (Allowed part : List.of(state.granted(), state.used(), state.carried(), state.lost(), state.left())) {
            time.add(part.isTime() ? ReportCell.minutes(part.units()) : ReportCell.NONE);
            money.add(part instanceof Allowed.Credit credit ? ReportCell.amount(credit.amount()) : ReportCell.NONE);
        }
        List<ReportCell> cells = new ArrayList<>(List.of(
                ReportCell.text(client.name()),
                ReportCell.text(name),
                new ReportCell.Day(state.allowance().period())));
        cells.addAll(time);
        cells.add(ReportCell.NONE);
        cells.addAll(money);
        return ReportRow.of(
                cells,
                Map.of(
                        "client",
                        client.code(),
                        "agreement",
                        state.allowance().agreement().value()));
    }
}
