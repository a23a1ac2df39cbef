package eu.hodina.application.mail;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.application.Versioned;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.FirmId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/**
 * Use cases: whether documents go out by themselves, of a firm and of a client. Nobody's do until somebody says so, and then
 * those that are issued on that day or later.
 */
public final class EditMailing {
    private final Ports ports;
    private final ChangeRecorder recorder;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.Billing#mails}.
     *
     * @param ports all that is kept
     * @param clock tells the time
     */
    public EditMailing(Ports ports, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.recorder = new ChangeRecorder(ports.trail(), clock);
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * What was said, as it is kept and shown.
     *
     * @param said none: of a firm BY_HAND, of a client as the firm said
     */
    public record Setting(Optional<Mailing.Since> said) {
        /** Checks nothing but presence. */
        public Setting {
            Objects.requireNonNull(said, "said");
        }
    }

    /**
     * {@return what a firm said}
     *
     * @param firm an identity
     * @throws NotFoundException where there is no such firm
     */
    public Versioned<Setting> find(FirmId firm) {
        return ports.transactions().call(() -> {
            kept(firm);
            return new Versioned<>(new Setting(ports.mailing().of(firm)), recorder.version(subject(firm)));
        });
    }

    /**
     * {@return what holds for a client}
     *
     * @param client an identity
     * @throws NotFoundException where there is no such client
     */
    public Versioned<Setting> find(ClientId client) {
        return ports.transactions().call(() -> {
            require(client);
            return new Versioned<>(new Setting(ports.mailing().of(client)), recorder.version(subject(client)));
        });
    }

    /**
     * Says what holds for the clients of a firm for which nothing else is said.
     *
     * @param caller who does it
     * @param firm an identity
     * @param version that the caller had read
     * @param mailing from today on, in the firm's zone
     * @return what is said now
     * @throws NotFoundException where there is no such firm
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<Setting> change(Caller caller, FirmId firm, long version, Mailing mailing) {
        return ports.transactions().call(() -> {
            Setting before = new Setting(ports.mailing().of(kept(firm).id()));
            Setting after = from(before, Optional.of(mailing), kept(firm).zone());
            long now = recorder.changed(caller, subject(firm), version, before, after);
            ports.mailing().keep(firm, after.said().orElseThrow());
            return new Versioned<>(after, now);
        });
    }

    /**
     * Says what holds for a client.
     *
     * @param caller who does it
     * @param client an identity
     * @param version that the caller had read
     * @param mailing from today on; none: as the firm said
     * @return what is said now
     * @throws NotFoundException where there is no such client
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<Setting> change(Caller caller, ClientId client, long version, Optional<Mailing> mailing) {
        return ports.transactions().call(() -> {
            require(client);
            Setting before = new Setting(ports.mailing().of(client));
            Setting after = from(before, mailing, zone());
            long now = recorder.changed(caller, subject(client), version, before, after);
            ports.mailing().keep(client, after.said());
            return new Versioned<>(after, now);
        });
    }

    /** What is said again holds since it was said first. */
    private Setting from(Setting before, Optional<Mailing> mailing, ZoneId zone) {
        if (before.said().map(Mailing.Since::mailing).equals(mailing)) {
            return before;
        }
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        return new Setting(mailing.map(said -> new Mailing.Since(said, today)));
    }

    /** A client is no firm's; days are those of the first one. */
    private ZoneId zone() {
        return ports.firms().all().stream().findFirst().map(Firm::zone).orElse(ZoneOffset.UTC);
    }

    private Firm kept(FirmId id) {
        return ports.firms().find(id).orElseThrow(() -> new NotFoundException("firm", id.value()));
    }

    private void require(ClientId id) {
        if (ports.clients().find(id).isEmpty()) {
            throw new NotFoundException("client", id.value());
        }
    }

    private static Subject subject(FirmId id) {
        return new Subject("firm-mailing", id.value());
    }

    private static Subject subject(ClientId id) {
        return new Subject("client-mailing", id.value());
    }
}
