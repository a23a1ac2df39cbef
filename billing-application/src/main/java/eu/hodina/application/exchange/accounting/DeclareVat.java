package eu.hodina.application.exchange.accounting;

import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.insight.ControlRow;
import eu.hodina.domain.insight.ControlSection;
import eu.hodina.domain.insight.ControlStatement;
import eu.hodina.domain.invoice.Invoice;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Use case: what a firm declares for VAT by the documents whose tax point lies in a month (handbook 4.13): the control
 * statement as DPHKH1 for the tax portal, and as CSV with the services to other EU states and what is in the return alone.
 */
public final class DeclareVat {
    private final Ports ports;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.AccountingUseCases#declareVat}.
     *
     * @param ports all that is kept
     * @param clock tells the day of filing
     */
    public DeclareVat(Ports ports, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * {@return the statement, read within one transaction}
     *
     * @param month of a firm that was a VAT payer on a day of it
     * @throws RefusedException where it was none
     * @throws eu.hodina.domain.money.MissingExchangeRateException where a document in another currency cannot be converted
     */
    public ControlStatement statement(AccountingMonth month) {
        return statement(month, document -> true);
    }

    private ControlStatement statement(AccountingMonth month, Predicate<Invoice> wanted) {
        boolean payer = month.days()
                .from()
                .datesUntil(month.days().to().plusDays(1))
                .anyMatch(day -> month.firm().vatStatusOn(day) == VatStatus.PAYER);
        if (!payer) {
            throw new RefusedException(
                    "/month",
                    "a month in which " + month.firm().name() + " was a VAT payer was expected, not " + month.month());
        }
        return ports.transactions()
                .call(() -> ControlStatement.of(
                        ports.invoices().taxedOn(month.firm().id(), month.days()).stream()
                                .filter(wanted)
                                .toList(),
                        new CrownRates(ports)));
    }

    /** Whether it has a row in the statement: a rate that is missing for other documents alone does not stop it. */
    private static boolean isInStatement(Invoice document) {
        return document.content().lines().stream()
                .anyMatch(line -> ControlSection.of(line.vatCategory()).isInStatement());
    }

    /**
     * Writes the control statement as DPHKH1, a regular one, filed today.
     *
     * @param month of the statement
     * @param filing what the documents do not say
     * @param out where to; it is flushed and stays open
     * @throws IOException where it cannot be written
     * @throws RefusedException where a customer under domestic reverse charge has no Czech DIČ, without which the tax
     *     portal takes no row
     */
    public void writeXml(AccountingMonth month, ControlFiling filing, OutputStream out) throws IOException {
        ControlStatement statement = statement(month, DeclareVat::isInStatement);
        List<String> nameless = statement.rows(ControlSection.A1).stream()
                .filter(row -> row.czechTaxNumber().isEmpty())
                .map(row -> row.document().number().value())
                .toList();
        if (!nameless.isEmpty()) {
            throw new RefusedException(
                    "",
                    "a customer with a Czech DIČ was expected under domestic reverse charge, which these have not: "
                            + String.join(", ", nameless));
        }
        Firm firm = month.firm();
        LocalDate today = LocalDate.ofInstant(clock.instant(), firm.zone());
        Writer writer = utf8(out);
        new ControlXml(new XmlOutput(writer), filing).write(month, today, statement);
        writer.flush();
    }

    /**
     * Writes all rows of the statement, and those beside it, as CSV.
     *
     * @param month of the statement
     * @param filing what the documents do not say
     * @param out where to; it is flushed and stays open
     * @return how many rows, without the header
     * @throws IOException where it cannot be written
     */
    public int writeCsv(AccountingMonth month, ControlFiling filing, OutputStream out) throws IOException {
        List<ControlRow> rows = statement(month).rows();
        Writer writer = utf8(out);
        ControlCsv.write(rows, filing, writer);
        writer.flush();
        return rows.size();
    }

    /**
     * Writes the services to other EU states as CSV: a row a customer.
     *
     * @param month of the statement
     * @param out where to; it is flushed and stays open
     * @return how many rows, without the header
     * @throws IOException where it cannot be written
     */
    public int writeRecapitulative(AccountingMonth month, OutputStream out) throws IOException {
        ControlStatement statement = statement(month);
        Writer writer = utf8(out);
        ControlCsv.writeRecapitulative(statement.recapitulative(), writer);
        writer.flush();
        return statement.recapitulative().size();
    }

    static Writer utf8(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }
}
