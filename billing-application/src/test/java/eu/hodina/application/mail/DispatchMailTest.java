package eu.hodina.application.mail;

import static eu.hodina.application.fixture.Papers.aMail;
import static eu.hodina.application.fixture.Papers.aPdf;
import static eu.hodina.application.fixture.Papers.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Billing;
import eu.hodina.application.RefusedException;
import eu.hodina.application.fixture.Fixtures;
import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.memory.MemoryPorts;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DispatchMailTest {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final Caller JANA = new Caller("jana", "r-1");

    private final MemoryPorts ports = new MemoryPorts();
    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final List<String> sent = new ArrayList<>();

    @BeforeEach
    void a_firm() {
        Fixtures.aSmallFirmIn(ports);
    }

    private Billing billing(MailTransport transport) {
        return new Billing(
                ports,
                new Billing.Outside(invoice -> List.of(), transport, (file, sink) -> {}),
                now::get,
                new Random(1));
    }

    private void sends(Mail mail, List<DocumentFile> files, Instant date) {
        sent.add(mail.subject() + " " + files);
    }

    @Test
    void an_invoice_that_went_out_is_sent_and_goes_out_once() {
        Invoice invoice = anInvoice("FV20260001");
        ports.invoices().add(invoice);
        ports.documents().add(invoice.id(), aPdf("FV20260001.pdf"));
        Billing billing = billing(this::sends);
        assertThat(billing.mails().sendInvoices().queueAll()).hasSize(1);
        assertThat(billing.mails().sendInvoices().queueAll()).isEmpty();
        assertThat(billing.mails().dispatch(MailPace.usual()).dispatchAll())
                .isEqualTo(new DispatchMail.Outcome(1, 0, 0));
        assertThat(sent).hasSize(1);
        assertThat(sent.get(0)).contains("FV20260001.pdf");
        assertThat(ports.invoices().find(invoice.id()).orElseThrow().state()).isEqualTo(InvoiceState.SENT);
        assertThat(billing.mails().dispatch(MailPace.usual()).dispatchAll())
                .isEqualTo(new DispatchMail.Outcome(0, 0, 0));
    }

    @Test
    void a_document_that_is_cancelled_while_its_mail_waits_goes_to_nobody() {
        Invoice invoice = anInvoice("FV20260001");
        ports.invoices().add(invoice);
        ports.documents().add(invoice.id(), aPdf("FV20260001.pdf"));
        Billing billing = billing(this::sends);
        Mail mail = billing.mails().sendInvoices().queueAll().get(0);
        ports.invoices().keepState(invoice.cancelled());
        assertThat(billing.mails().dispatch(MailPace.usual()).dispatchAll())
                .isEqualTo(new DispatchMail.Outcome(0, 1, 0));
        assertThat(sent).isEmpty();
        MailEntry entry = ports.outbox().find(mail.id()).orElseThrow();
        assertThat(entry.state()).isEqualTo(MailState.FAILED);
        assertThat(entry.lastAnswer().orElseThrow()).contains("document FV20260001 is cancelled");
        assertThat(ports.invoices().find(invoice.id()).orElseThrow().state()).isEqualTo(InvoiceState.CANCELLED);
    }

    @Test
    void without_a_mail_server_mails_wait_and_the_outbox_says_so() {
        ports.outbox().add(aMail("a"), NOON);
        Billing billing = billing(MailTransport.none());
        assertThat(billing.mails().dispatch(MailPace.usual()).dispatchAll())
                .isEqualTo(new DispatchMail.Outcome(0, 0, 0));
        assertThat(billing.mails().view().standing())
                .isEqualTo(new ViewMails.Standing(false, Map.of(MailState.QUEUED, 1L)));
        assertThat(ports.outbox().find(aMail("a").id()).orElseThrow().tries()).isEmpty();
    }

    @Test
    void no_more_go_out_in_a_minute_than_the_limit_says() {
        for (int i = 0; i < 7; i++) {
            ports.outbox().add(aMail("nr. " + i), NOON);
        }
        DispatchMail dispatch =
                billing(this::sends).mails().dispatch(MailPace.usual().perMinute(3));
        assertThat(dispatch.dispatchAll().sent()).isEqualTo(3);
        now.set(NOON.plusSeconds(60));
        assertThat(dispatch.dispatchAll().sent()).isZero();
        now.set(NOON.plusSeconds(61));
        assertThat(dispatch.dispatchAll().sent()).isEqualTo(3);
        now.set(NOON.plusSeconds(122));
        assertThat(dispatch.dispatchAll().sent()).isEqualTo(1);
    }

    @Test
    void a_mail_whose_document_has_no_file_yet_is_tried_again() {
        Invoice invoice = anInvoice("FV20260001");
        ports.invoices().add(invoice);
        ports.outbox().add(aMail("a", invoice.id()), NOON);
        DispatchMail dispatch = billing(this::sends).mails().dispatch(MailPace.usual());
        assertThat(dispatch.dispatchAll()).isEqualTo(new DispatchMail.Outcome(0, 0, 1));
        ports.documents().add(invoice.id(), aPdf("FV20260001.pdf"));
        now.set(NOON.plusSeconds(60));
        assertThat(dispatch.dispatchAll()).isEqualTo(new DispatchMail.Outcome(1, 0, 0));
    }

    @Test
    void a_person_cancels_what_waits_and_it_is_on_record() {
        ports.outbox().add(aMail("a"), NOON);
        ViewMails view = billing(this::sends).mails().view();
        assertThat(view.cancel(JANA, aMail("a").id()).state()).isEqualTo(MailState.CANCELLED);
        assertThatThrownBy(() -> view.cancel(JANA, aMail("a").id()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("only a mail that waits or has failed is cancelled, this one is CANCELLED");
        assertThatThrownBy(() -> view.again(JANA, aMail("a").id())).isInstanceOf(RefusedException.class);
        assertThat(ports.trail().version(new Subject("mail", aMail("a").id().value())))
                .isEqualTo(1);
    }
}
