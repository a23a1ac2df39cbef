package eu.hodina.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementSink;
import eu.hodina.bankimport.DetectingStatementReader;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.Party;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.StatementFormat;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What the demo's bank writes is read by the reader as it was meant. */
class DemoStatementsTest {
    private static final Firm FIRM = DemoFirm.firm();

    @Test
    void the_abo_file_has_lines_of_128_characters_in_windows_1250() {
        String text = new String(files().get(0).bytes(), Charset.forName("windows-1250"));

        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSize(128));
        assertThat(text.lines().findFirst().orElseThrow())
                .isEqualTo("0740000192000145399Kolovrátek IT s.r.o.08112600000041233620+00000050202320+"
                        + "000000038649000000000128336000" + "045131126              ");
        assertThat(text.lines().skip(2).findFirst().orElseThrow())
                .isEqualTo("07500001920001453990000001357900006" + "2611000000101" + "000006050000" + "2" + "0020260002"
                        + "0003000308" + "0000000000" + "101126" + "Účetní kancelář Bila" + "00203" + "101126");
    }

    @Test
    void the_first_week_is_read_back_exact_and_partial() throws IOException {
        Read read = read(files().get(0));

        assertThat(read.format).isEqualTo(StatementFormat.ABO);
        assertThat(read.warnings).isEmpty();
        assertThat(read.heads).singleElement().satisfies(head -> {
            assertThat(head.opening()).hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("412336.20"));
            assertThat(head.closing()).hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("502023.20"));
        });
        assertThat(read.transactions)
                .extracting(
                        each -> each.amount().toPlainString(),
                        each -> each.symbols().variable().orElse(""))
                .containsExactly(
                        tuple("-149.00", ""),
                        tuple("60500.00", "20260002"),
                        tuple("-38500.00", ""),
                        tuple("67836.00", "20260005"));
    }

    @Test
    void the_second_file_goes_on_where_the_first_ended_and_has_the_euros_too() throws IOException {
        Read read = read(files().get(1));

        assertThat(read.format).isEqualTo(StatementFormat.CAMT053);
        assertThat(read.warnings).isEmpty();
        assertThat(read.heads)
                .extracting(
                        head -> head.account().orElseThrow(),
                        head -> head.opening().orElseThrow().toPlainString(),
                        head -> head.closing().orElseThrow().toPlainString())
                .containsExactly(
                        tuple("CZ6508000000192000145399", "502023.20", "870566.20"),
                        tuple("CZ5808000000192000145428", "8204.75", "11214.05"));
        assertThat(read.transactions)
                .extracting(
                        each -> each.amount().toPlainString(),
                        each -> each.symbols().variable().orElse(""),
                        each -> each.message().orElse(""),
                        each -> each.counterparty().account().orElse(""))
                .containsExactly(
                        tuple("121000.00", "", "faktura FV20260004", "0000002900770018"),
                        tuple("245750.00", "", "Úhrada faktur FV20260006, FV20260007", "0000002468100006"),
                        tuple("1815.00", "", "díky za pomoc", "0000003355770008"),
                        tuple("-22.00", "", "", ""),
                        tuple("3012.50", "20260003", "", "SK4111000000002990770017"),
                        tuple("-3.20", "", "", ""));
    }

    @Test
    void the_swiss_invoice_stays_unpaid() {
        assertThat(DemoPayments.plan(invoices()))
                .extracting(DemoPayment::counterparty)
                .doesNotContain(DemoClients.SWISS.name());
    }

    private static List<DocumentFile> files() {
        return DemoStatements.files(FIRM, DemoPayments.plan(invoices()));
    }

    private static List<Invoice> invoices() {
        return List.of(
                invoice("FV20260001", DemoClients.SWISS, "2000.00"),
                invoice("FV20260002", DemoClients.ACCOUNTANTS, "50000.00"),
                invoice("FV20260003", DemoClients.SLOVAK, "3000.00"),
                invoice("FV20260004", DemoClients.BAKERY, "100000.00"),
                invoice("FV20260005", DemoClients.SCHOOL, "84095.45"),
                invoice("FV20260006", DemoClients.MACHINE_WORKS, "120000.00"),
                invoice("FV20260007", DemoClients.MACHINE_WORKS, "83099.17"));
    }

    private static Invoice invoice(String number, Client client, String net) {
        boolean taxed = client.vatCategory() == VatCategory.STANDARD;
        InvoiceLine line = new InvoiceLine(
                InvoiceLine.Kind.FEE,
                "Práce",
                OptionalLong.empty(),
                Optional.empty(),
                Money.parse(client.currency().getCurrencyCode(), net),
                client.vatCategory(),
                taxed ? Optional.of(VatRate.ofPercent("21")) : Optional.empty(),
                Optional.empty());
        InvoiceContent content = new InvoiceContent(
                FIRM.id(),
                client.id(),
                party(FIRM.name()),
                party(client.name()),
                FIRM.vatStatusOn(DemoFirm.ISSUED_ON),
                FIRM.accountIn(client.currency()).orElseThrow(),
                client.currency(),
                client.language(),
                DatePeriod.month(DemoFirm.BILLED_MONTH),
                client.paymentDays(),
                List.of(),
                List.of(line));
        return Invoice.issue(
                new InvoiceId(DemoIds.of("invoice", number)),
                new InvoiceNumber(number),
                content,
                DemoFirm.ISSUED_ON,
                LocalDate.parse("2026-10-31"));
    }

    private static Party party(String name) {
        return new Party(
                name,
                FIRM.address(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Read read(DocumentFile file) throws IOException {
        Read read = new Read();
        new DetectingStatementReader().read(StatementFile.of(file.name(), file.bytes()), read);
        return read;
    }

    private static final class Read implements StatementSink {
        private StatementFormat format = StatementFormat.CSV;
        private final List<BankStatement> heads = new ArrayList<>();
        private final List<BankTransaction> transactions = new ArrayList<>();
        private final List<String> warnings = new ArrayList<>();

        @Override
        public void format(StatementFormat found) {
            format = found;
        }

        @Override
        public void begin(BankStatement statement) {
            assertThat(statement.account()).isPresent();
        }

        @Override
        public void transaction(BankTransaction transaction) {
            transactions.add(transaction);
        }

        @Override
        public void end(BankStatement statement) {
            heads.add(statement);
        }

        @Override
        public void warning(String message) {
            warnings.add(message);
        }
    }
}
