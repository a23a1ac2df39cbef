package eu.hodina.application.mail.received;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.application.mail.BouncedAddress;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.MailEntry;
import eu.hodina.application.mail.MailId;
import eu.hodina.application.notice.Notice;
import eu.hodina.application.notice.NoticeBoard;
import eu.hodina.application.trail.Subject;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Use case: takes what came into the mailbox into the threads of clients: by the Message-ID of ours that it answers, else
 * by the sender's address, else it waits for a person to say whose it is. A mail is kept once, whoever reads it how often.
 * A mail of ours that came back for good marks its address; who spells out none of our Message-IDs marks nothing.
 */
public final class ReadAnswers {
    private static final Pattern OURS =
            Pattern.compile("<([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@hodina>");

    /** Characters of what a notice is about. */
    private static final int LONGEST_BASIS = 100;

    private final Ports ports;
    private final NoticeBoard board;
    private final Identities identities;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.Billing#mails}.
     *
     * @param ports all that is kept
     * @param identities make the identities of what is new
     * @param clock tells the time
     */
    public ReadAnswers(Ports ports, Identities identities, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.board = new NoticeBoard(ports.transactions(), ports.notices(), identities, clock);
    }

    /**
     * Reads what came since the last time, each message in a transaction of its own.
     *
     * @param mailbox that is read
     * @return how many mails are new
     * @throws MailboxUnavailableException where it cannot be reached; what was read is kept
     */
    public int readAll(Mailbox mailbox) {
        Senders senders = new Senders(ports.clients());
        int[] count = new int[1];
        Optional<MailboxPlace> last =
                ports.transactions().call(() -> ports.receivedMails().place(mailbox.name()));
        mailbox.read(last, arrived -> {
            if (ports.transactions().call(() -> keep(mailbox, arrived, senders))) {
                count[0]++;
            }
        });
        return count[0];
    }

    private boolean keep(Mailbox mailbox, Mailbox.Arrived arrived, Senders senders) {
        ReceivedMail mail = arrived.mail();
        ports.receivedMails().keepPlace(mailbox.name(), arrived.place());
        if (ports.receivedMails().isKept(mail.messageId())) {
            return false;
        }
        Optional<Mail> answered = answered(mail);
        ports.receivedMails()
                .add(new ReceivedEntry(
                        identities.next(),
                        mail,
                        answered.flatMap(Mail::client).or(() -> senders.clientOf(mail.from())),
                        answered.map(Mail::id),
                        clock.instant()));
        if (answered.isPresent() && mail.bounce().isPresent()) {
            cameBack(answered.get(), mail.bounce().get());
        }
        return true;
    }

    private Optional<Mail> answered(ReceivedMail mail) {
        return mail.references().stream()
                .map(OURS::matcher)
                .filter(Matcher::matches)
                .map(found -> ports.outbox().find(new MailId(found.group(1))))
                .flatMap(Optional::stream)
                .map(MailEntry::mail)
                .findFirst();
    }

    /** The recipient that the report names; where mail was passed on from there to another, the one whom we wrote to. */
    private static String marked(Mail mail, Bounce bounce) {
        return mail.cc().stream()
                .map(BouncedAddress::key)
                .filter(bounce.recipient()::equals)
                .findFirst()
                .orElse(BouncedAddress.key(mail.to()));
    }

    private void cameBack(Mail mail, Bounce bounce) {
        if (bounce.kind() == Bounce.Kind.DELAYED) {
            return;
        }
        if (bounce.kind() == Bounce.Kind.HARD) {
            ports.bouncedAddresses()
                    .mark(new BouncedAddress(
                            marked(mail, bounce), mail.id(), bounce.status(), bounce.reason(), clock.instant()));
        }
        String basis = bounce.status() + " " + bounce.reason();
        board.tell(
                new Subject("mail", mail.id().value()),
                bounce.kind() == Bounce.Kind.HARD ? "mail-bounced" : "mail-given-up",
                basis.substring(0, Math.min(basis.length(), LONGEST_BASIS)).strip(),
                0,
                Notice.Audience.MANAGER);
    }
}
