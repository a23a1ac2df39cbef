package eu.hodina.application.mail;

import static eu.hodina.application.fixture.Papers.aPdf;
import static eu.hodina.application.fixture.Papers.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Billing;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Versioned;
import eu.hodina.application.fixture.Fixtures;
import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.mail.Composition.Recipients;
import eu.hodina.application.mail.Composition.Words;
import eu.hodina.application.memory.MemoryPorts;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.StaleVersionException;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.InvoiceState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person writes to a client. */
class ComposeMailTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Caller JANA = new Caller("jana", "r-1");
    private static final InvoiceNumber NUMBER = new InvoiceNumber("FV20260001");

    private final MemoryPorts ports = new MemoryPorts();
    private final List<Mail> sent = new ArrayList<>();
    private final Billing billing = new Billing(
            ports,
            new Billing.Outside(invoice -> List.of(), (mail, files, date) -> sent.add(mail), (file, sink) -> {}),
            () -> NOON,
            new Random(1));
    private final ComposeMail compose = billing.mails().compose();

    @BeforeEach
    void a_firm_with_an_invoice() {
        Fixtures.aSmallFirmIn(ports);
        ports.invoices().add(anInvoice("FV20260001"));
        ports.documents().add(anInvoice("FV20260001").id(), aPdf("FV20260001.pdf"));
    }

    private static Composition wanted(
            TemplateKind kind, Recipients recipients, List<String> formats, Words words, DocumentFile... files) {
        return new Composition(
                anInvoice("FV20260001").content().firm(),
                anInvoice("FV20260001").content().client(),
                kind,
                Optional.empty(),
                recipients,
                List.of(NUMBER),
                formats,
                List.of(files),
                words);
    }

    private static Composition usual() {
        return wanted(TemplateKind.INVOICE, Recipients.CLIENT, List.of(), Words.OF_TEMPLATE);
    }

    private static Words text(String text) {
        return new Words(Optional.empty(), Optional.of(text), Optional.empty());
    }

    private AbstractThrowableAssert<?, ?> refused(Composition composition) {
        return assertThatThrownBy(() -> compose.queue(JANA, composition, Optional.empty()))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void a_mail_is_looked_at_queued_and_sent_once() {
        ComposedMail preview = compose.preview(usual());
        assertThat(preview.mail().subject()).isEqualTo("Faktura FV20260001");
        assertThat(preview.mail().html().orElseThrow()).startsWith("<p>Dobrý den,</p>");
        assertThat(preview.files())
                .containsExactly(new AttachedFile(
                        Optional.of(NUMBER),
                        DocumentFile.PDF,
                        Optional.of(AttachedFile.Facts.of(aPdf("FV20260001.pdf")))));
        assertThat(preview.known()).contains(preview.mail().to());
        assertThat(ports.outbox().counts()).isEmpty();

        Versioned<MailEntry> queued = compose.queue(JANA, usual(), Optional.empty());
        assertThat(queued.version()).isEqualTo(1);
        assertThat(queued.value().mail().purpose()).isEqualTo(Mail.Purpose.INVOICE);
        assertThat(billing.mails().sendInvoices().queueAll()).isEmpty();
        billing.mails().dispatch(MailPace.usual()).dispatchAll();
        assertThat(sent).containsExactly(queued.value().mail());
        assertThat(ports.invoices().find(NUMBER).orElseThrow().state()).isEqualTo(InvoiceState.SENT);
        ViewMails view = billing.mails().view();
        assertThat(view.to(anInvoice("FV20260001").content().client(), OptionalLong.empty(), 10)
                        .items())
                .extracting(MailHead::state)
                .containsExactly(MailState.SENT);
        assertThat(view.attachment(queued.value().mail().id(), 0))
                .isEqualTo(new ViewMails.Attached(aPdf("FV20260001.pdf"), false));
        assertThatThrownBy(() -> view.attachment(queued.value().mail().id(), 1)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void words_recipients_and_the_time_are_the_persons() {
        Recipients others = new Recipients(Optional.of("jana@jinde.example"), List.of("petr@jinde.example"));
        MailEntry queued = compose.queue(
                        JANA,
                        wanted(
                                TemplateKind.MESSAGE,
                                others,
                                List.of(),
                                text("Ahoj,\r\n\r\n<b>{{client.name}}</b>"),
                                aPdf("smlouva.pdf")),
                        Optional.of(NOON.plusSeconds(3_600)))
                .value();
        assertThat(queued.mail().to()).isEqualTo("jana@jinde.example");
        assertThat(queued.mail().cc()).containsExactly("petr@jinde.example");
        assertThat(queued.mail().subject()).endsWith(": doklady");
        assertThat(queued.mail().text()).isEqualTo("Ahoj,\n\n<b>{{client.name}}</b>");
        assertThat(queued.mail().html()).contains("<p>Ahoj,</p>\n<p>&lt;b&gt;{{client.name}}&lt;/b&gt;</p>\n");
        assertThat(queued.mail().purpose()).isEqualTo(Mail.Purpose.MESSAGE);
        assertThat(queued.mail().attachments()).hasSize(2);
        billing.mails().dispatch(MailPace.usual()).dispatchAll();
        assertThat(sent).isEmpty();
        assertThat(billing.mails().view().attachment(queued.mail().id(), 1))
                .isEqualTo(new ViewMails.Attached(aPdf("smlouva.pdf"), true));
        assertThatThrownBy(() -> compose.queue(JANA, usual(), Optional.of(Instant.parse("2027-11-26T12:00:00Z"))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("a moment within a year was expected");
        assertThat(compose.queue(JANA, usual(), Optional.of(NOON.minusSeconds(1)))
                        .value()
                        .nextTry())
                .contains(NOON);
    }

    @Test
    void a_mail_that_waits_is_changed_by_who_read_it_last() {
        MailEntry queued =
                compose.queue(JANA, usual(), Optional.of(NOON.plusSeconds(60))).value();
        MailId id = queued.mail().id();
        MailText words = new MailText("Jinak", "Ahoj", "<p>Ahoj</p>");
        Recipients to = new Recipients(Optional.of("jana@jinde.example"), List.of());
        Versioned<MailEntry> edited = compose.edit(JANA, id, 1, to, words, Optional.of(NOON));
        assertThat(edited.version()).isEqualTo(2);
        assertThat(edited.value().mail().subject()).isEqualTo("Jinak");
        assertThat(edited.value().mail().attachments()).isEqualTo(queued.mail().attachments());
        assertThatThrownBy(() -> compose.edit(JANA, id, 1, to, words, Optional.empty()))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> compose.edit(JANA, id, 2, to, new MailText("a\nb", "x", "<p>x</p>"), Optional.empty()))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() ->
                        compose.edit(JANA, id, 2, to, new MailText("a", "x", "<script>x</script>"), Optional.empty()))
                .isInstanceOf(RefusedException.class);
        billing.mails().dispatch(MailPace.usual()).dispatchAll();
        assertThat(sent).extracting(Mail::subject).containsExactly("Jinak");
        assertThatThrownBy(() -> compose.edit(JANA, id, 2, to, words, Optional.empty()))
                .isInstanceOf(RefusedException.class)
                .hasMessage("only a mail that waits and was not tried yet is changed, this one is SENT after 1 tries");
    }

    @Test
    void what_cannot_be_sent_is_refused_with_its_place() {
        refused(wanted(TemplateKind.PROFORMA, Recipients.CLIENT, List.of(), Words.OF_TEMPLATE))
                .hasMessage("a document of the template PROFORMA was expected, FV20260001 is one of INVOICE");
        refused(wanted(TemplateKind.FIRST_REMINDER, Recipients.CLIENT, List.of(), Words.OF_TEMPLATE))
                .hasMessage(
                        "MESSAGE, or the template of a document, was expected; FIRST_REMINDER is sent by the program");
        refused(wanted(
                        TemplateKind.INVOICE,
                        new Recipients(Optional.of("jana@x.example\r\nBcc: all@x.example"), List.of()),
                        List.of(),
                        Words.OF_TEMPLATE))
                .hasMessage("an e-mail address such as jana@firma.example was expected");
        refused(wanted(
                        TemplateKind.INVOICE,
                        new Recipients(Optional.empty(), List.of("a@x.example", "a@x.example")),
                        List.of(),
                        Words.OF_TEMPLATE))
                .hasMessage("each address once was expected");
        refused(wanted(TemplateKind.INVOICE, Recipients.CLIENT, List.of(DocumentFile.ISDOC), Words.OF_TEMPLATE))
                .hasMessage("another format was expected: there is no application/x-isdoc of FV20260001");
        refused(wanted(
                        TemplateKind.INVOICE,
                        Recipients.CLIENT,
                        List.of(),
                        new Words(Optional.of("a\r\nBcc: b"), Optional.empty(), Optional.empty())))
                .hasMessage("line 1, column 2: one line without control characters was expected, not U+000D");
        refused(wanted(
                        TemplateKind.INVOICE,
                        Recipients.CLIENT,
                        List.of(),
                        Words.OF_TEMPLATE,
                        DocumentFile.of("a.bin", "application/octet-stream", new byte[10 << 20]),
                        DocumentFile.of("b.bin", "application/octet-stream", new byte[10 << 20])))
                .hasMessageContaining("at most 20971520 bytes were expected with all that is attached");
        refused(wanted(
                        TemplateKind.INVOICE,
                        Recipients.CLIENT,
                        List.of(),
                        Words.OF_TEMPLATE,
                        DocumentFile.of("../a\r\nb.pdf", "application/pdf", new byte[1])))
                .hasMessage("a name of at most 200 characters without a folder was expected");
        refused(wanted(
                        TemplateKind.INVOICE,
                        Recipients.CLIENT,
                        List.of(),
                        Words.OF_TEMPLATE,
                        DocumentFile.of("a.pdf", "text/html; x=\"\r\n", new byte[1])))
                .hasMessage("a media type such as application/pdf was expected");
        ports.invoices().keepState(anInvoice("FV20260001").cancelled());
        refused(usual()).hasMessageContaining("a document was expected that the firm issued to the client");
    }

    @Test
    void an_address_is_one_line_whoever_writes_the_mail() {
        Mail mail = compose.preview(usual()).mail();
        assertThatThrownBy(() -> mail.withRecipients("a@x.example", List.of("b@x.example\nc@x.example")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an address is one line");
        assertThatThrownBy(() -> mail.withRecipients("a@x.example", List.of("")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_gets_what_was_issued_to_somebody_else() {
        Composition usual = usual();
        Composition other = new Composition(
                usual.firm(),
                Fixtures.aClient("jiny").id(),
                TemplateKind.MESSAGE,
                Optional.empty(),
                Recipients.CLIENT,
                List.of(NUMBER),
                List.of(),
                List.of(),
                Words.OF_TEMPLATE);
        refused(other);
        if (ports.clients().find(other.client()).isEmpty()) {
            ports.clients().add(Fixtures.aClient("jiny"));
        }
        refused(other).hasMessageContaining("that the firm issued to the client");
    }

    @Test
    void documents_go_out_by_themselves_since_the_day_on_which_it_was_said() {
        EditMailing mailing = billing.mails().mailing();
        SendInvoices send = billing.mails().sendInvoices();
        var client = usual().client();
        assertThat(send.queueAutomatic()).isZero();
        Versioned<EditMailing.Setting> said = mailing.change(JANA, client, 0, Optional.of(Mailing.AUTOMATIC));
        assertThat(said.version()).isEqualTo(1);
        assertThat(said.value().said().orElseThrow().since()).hasToString("2026-11-24");
        assertThat(mailing.find(client)).isEqualTo(said);
        assertThat(send.queueAutomatic()).isZero();
        assertThat(mailing.change(JANA, client, 1, Optional.of(Mailing.AUTOMATIC))
                        .version())
                .isEqualTo(1);
        assertThat(mailing.change(JANA, client, 1, Optional.empty()).value().said())
                .isEmpty();
        ports.mailing()
                .keep(
                        usual().firm(),
                        new Mailing.Since(
                                Mailing.AUTOMATIC, anInvoice("FV20260001").issueDate()));
        assertThat(send.queueAutomatic()).isEqualTo(1);
        assertThat(send.queueAutomatic()).isZero();
        assertThat(mailing.change(JANA, usual().firm(), 0, Mailing.BY_HAND)
                        .value()
                        .said()
                        .orElseThrow()
                        .mailing())
                .isEqualTo(Mailing.BY_HAND);
    }
}
