package eu.hodina.application;

import eu.hodina.application.mail.ComposeMail;
import eu.hodina.application.mail.DispatchMail;
import eu.hodina.application.mail.EditMailing;
import eu.hodina.application.mail.EditTemplates;
import eu.hodina.application.mail.FillTemplates;
import eu.hodina.application.mail.MailPace;
import eu.hodina.application.mail.MailTransport;
import eu.hodina.application.mail.SendInvoices;
import eu.hodina.application.mail.ViewMails;
import eu.hodina.application.mail.allowance.MailAllowances;
import eu.hodina.application.mail.allowance.MailStatements;
import eu.hodina.application.mail.received.ReadAnswers;
import eu.hodina.application.mail.received.ViewAnswers;
import eu.hodina.application.rating.ViewAgreements;
import java.time.InstantSource;
import java.util.Objects;

/** The room of mails: {@code billing.mails().dispatch(MailPace.usual()).dispatchAll()}. */
public final class MailUseCases {
    private final Ports ports;
    private final MailTransport transport;
    private final Identities identities;
    private final InstantSource clock;

    MailUseCases(Ports ports, MailTransport transport, Identities identities, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.transport = Objects.requireNonNull(transport, "transport");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** {@return writes the mails that bring issued documents} */
    public SendInvoices sendInvoices() {
        return new SendInvoices(ports, identities, clock);
    }

    /**
     * {@return hands the mails of the outbox over}
     *
     * @param pace how fast, and when again
     */
    public DispatchMail dispatch(MailPace pace) {
        return new DispatchMail(ports, transport, pace, clock);
    }

    /** {@return words mails by the templates of firms} */
    public FillTemplates templates() {
        return new FillTemplates(ports);
    }

    /** {@return lets firms write their own templates, and try them} */
    public EditTemplates editTemplates() {
        return new EditTemplates(ports, clock);
    }

    /** {@return lets a person write to a client} */
    public ComposeMail compose() {
        return new ComposeMail(ports, identities, clock);
    }

    /** {@return says whether documents go out by themselves} */
    public EditMailing mailing() {
        return new EditMailing(ports, clock);
    }

    /** {@return sends notices of allowances by mail, too} */
    public MailAllowances allowances() {
        return new MailAllowances(ports, new ViewAgreements(ports, ports.vatRates()), identities, clock);
    }

    /** {@return sends the statements of retainers} */
    public MailStatements statements() {
        return new MailStatements(ports, identities, clock);
    }

    /** {@return takes what came into a mailbox into the threads of clients} */
    public ReadAnswers readAnswers() {
        return new ReadAnswers(ports, identities, clock);
    }

    /** {@return shows what came, and the addresses to which nothing gets} */
    public ViewAnswers answers() {
        return new ViewAnswers(ports, clock);
    }

    /** {@return shows the outbox, takes mails out of it and puts failed ones back} */
    public ViewMails view() {
        return new ViewMails(ports, transport, clock);
    }
}
