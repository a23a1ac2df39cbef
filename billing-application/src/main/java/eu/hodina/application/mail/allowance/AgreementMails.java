package eu.hodina.application.mail.allowance;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.application.ReaderFormat;
import eu.hodina.application.mail.FillTemplates;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.MailId;
import eu.hodina.application.mail.MailText;
import eu.hodina.application.mail.Placeholder;
import eu.hodina.application.mail.TemplateKind;
import eu.hodina.application.mail.TemplateValues;
import eu.hodina.application.notice.Notice;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.people.Worker;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Words and queues a mail about an agreement, once for each reason. */
final class AgreementMails {
    private static final ZoneId USUAL = ZoneId.of("Europe/Prague");

    private final Ports ports;
    private final FillTemplates templates;
    private final Identities identities;
    private final InstantSource clock;

    AgreementMails(Ports ports, Identities identities, InstantSource clock) {
        this.ports = ports;
        this.templates = new FillTemplates(ports);
        this.identities = identities;
        this.clock = clock;
    }

    /** In the zone of the firm that sends. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), firm().map(Firm::zone).orElse(USUAL));
    }

    private Optional<Firm> firm() {
        return ports.transactions().call(() -> ports.firms().all().stream().findFirst());
    }

    /** Ten hours are {@code 10:00 h}; money has its currency. */
    static String shown(ReaderFormat format, Allowed amount) {
        return amount instanceof Allowed.Credit credit
                ? format.money(credit.amount())
                : format.hours(amount.units()) + "\u00a0h";
    }

    /**
     * Within the open transaction.
     *
     * @param values what the kind needs beside client, firm, day and the agreement's name
     * @return false where it was queued before, or there is no firm that could send it
     */
    boolean queue(
            String reason,
            Mail.Purpose purpose,
            TemplateKind kind,
            ClientAgreement agreement,
            Notice.Audience audience,
            Function<ReaderFormat, TemplateValues> values) {
        Optional<Firm> sender = firm();
        if (sender.isEmpty()) {
            return false;
        }
        Firm firm = sender.get();
        Client client = ports.clients().find(agreement.client()).orElseThrow();
        Language language = client.language();
        MailText text = templates.fill(
                firm.id(),
                kind,
                language,
                values.apply(ReaderFormat.of(language))
                        .over(FillTemplates.common(client, firm, language, today()))
                        .with(Placeholder.AGREEMENT_NAME, nameIn(language, agreement)));
        boolean isForClient = audience == Notice.Audience.CLIENT;
        Mail mail = new Mail(
                new MailId(identities.next()),
                isForClient ? Optional.of(client.id()) : Optional.empty(),
                purpose,
                firm.email(),
                isForClient ? client.email() : manager(agreement).orElse(firm.email()),
                List.of(),
                text.subject(),
                text.text(),
                Optional.of(text.html()),
                List.of(),
                List.of(),
                Optional.empty());
        return ports.outbox().addOnce(reason, mail, clock.instant());
    }

    private static String nameIn(Language language, ClientAgreement agreement) {
        return language == Language.EN
                ? agreement.name().english()
                : agreement.name().czech();
    }

    /** Who leads the order that the agreement is for. */
    private Optional<String> manager(ClientAgreement agreement) {
        return agreement
                .terms()
                .scope()
                .order()
                .flatMap(order -> ports.orders().find(order))
                .flatMap(order -> order.management().manager())
                .flatMap(worker -> ports.workers().find(worker))
                .map(Worker::email);
    }
}
