package eu.hodina.application.payment.csv;

import eu.hodina.application.Identities;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.Page;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Versioned;
import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementReader;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.firm.FirmId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Use cases: the mappings by which a firm's tables are read are listed, kept, changed and removed, and tried on the first
 * rows of a table; each change stays on record.
 */
public final class EditCsvMappings {
    /** So many mappings a firm keeps at most. */
    public static final int MOST = 100;

    private static final String KIND = "csv-mapping";

    private final Ports ports;
    private final StatementReader reader;
    private final ChangeRecorder recorder;
    private final Identities identities;

    /**
     * Made by the room of payments.
     *
     * @param ports all that is kept
     * @param reader tries mappings
     * @param recorder keeps who changed what
     * @param identities for new ones
     */
    public EditCsvMappings(Ports ports, StatementReader reader, ChangeRecorder recorder, Identities identities) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.reader = Objects.requireNonNull(reader, "reader");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
        this.identities = Objects.requireNonNull(identities, "identities");
    }

    /**
     * {@return a page of the mappings of all firms, in the order in which they were made}
     *
     * @param after the identity after which it begins; none for the first page
     * @param limit the most that it holds, from 1 to {@link Page#LONGEST}
     */
    public Page<KeptCsvMapping> page(Optional<String> after, int limit) {
        return Page.of(
                ports.transactions().call(() -> ports.csvMappings().page(after, limit + 1)),
                limit,
                kept -> kept.id().value());
    }

    /**
     * {@return the mapping}
     *
     * @param id an identity
     * @throws NotFoundException where there is none of this identity
     */
    public Versioned<KeptCsvMapping> find(CsvMappingId id) {
        return ports.transactions().call(() -> new Versioned<>(kept(id), recorder.version(subject(id))));
    }

    /**
     * Keeps a mapping for a firm.
     *
     * @param caller who does it
     * @param firm whose it is
     * @param mapping says which column holds what
     * @return the mapping, with an identity
     * @throws RefusedException where there is no such firm, it keeps {@link #MOST} already, or one of this name
     */
    public Versioned<KeptCsvMapping> add(Caller caller, FirmId firm, CsvMapping mapping) {
        return ports.transactions().call(() -> {
            // waits for others, so that two of one name cannot come at once
            ports.firms().lock();
            if (ports.firms().find(firm).isEmpty()) {
                throw new RefusedException("/firm", "a firm that is there was expected, not '" + firm + "'");
            }
            if (ports.csvMappings().count(firm) >= MOST) {
                throw new RefusedException("", "at most " + MOST + " mappings of a firm were expected");
            }
            KeptCsvMapping kept = new KeptCsvMapping(new CsvMappingId(identities.next()), firm, mapping);
            refuseTaken(kept);
            ports.csvMappings().add(kept);
            return new Versioned<>(kept, recorder.created(caller, subject(kept.id()), kept));
        });
    }

    /**
     * Changes a mapping; what was read by it before stays as it is.
     *
     * @param caller who does it
     * @param id of the mapping
     * @param version that the caller had read
     * @param mapping what it is from now on
     * @return the mapping as it is now
     * @throws NotFoundException where there is none of this identity
     * @throws RefusedException where another of the firm has the name
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<KeptCsvMapping> change(Caller caller, CsvMappingId id, long version, CsvMapping mapping) {
        return ports.transactions().call(() -> {
            ports.firms().lock();
            KeptCsvMapping before = kept(id);
            KeptCsvMapping after = new KeptCsvMapping(id, before.firm(), mapping);
            refuseTaken(after);
            long now = recorder.changed(caller, subject(id), version, before, after);
            ports.csvMappings().replace(after);
            return new Versioned<>(after, now);
        });
    }

    /**
     * Keeps a mapping no more; what was read by it stays as it is.
     *
     * @param caller who does it
     * @param id of the mapping
     * @param version that the caller had read
     * @throws NotFoundException where there is none of this identity
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public void remove(Caller caller, CsvMappingId id, long version) {
        ports.transactions().run(() -> {
            recorder.removed(caller, subject(id), version, kept(id));
            ports.csvMappings().remove(id);
        });
    }

    /**
     * Tries a mapping on the first rows of a table; nothing is kept.
     *
     * @param mapping says which column holds what; its encoding is not minded, for the rows are characters here
     * @param rows the beginning of the table, whole rows
     * @return what it makes of them, and where it does not fit
     */
    public CsvPreview preview(CsvMapping mapping, String rows) {
        CsvLayout layout = mapping.layout();
        CsvMapping decoded = new CsvMapping(
                mapping.name(),
                new CsvLayout(
                        layout.delimiter(),
                        Optional.of(CsvEncoding.UTF_8),
                        layout.skippedLines(),
                        layout.header(),
                        layout.footer()),
                mapping.datePattern(),
                mapping.decimalSign(),
                mapping.amounts(),
                mapping.columns(),
                mapping.facts(),
                mapping.own());
        CsvPreview.Recorder recorded = new CsvPreview.Recorder();
        try {
            reader.onlyBy(decoded).read(StatementFile.of("rows", rows.getBytes(StandardCharsets.UTF_8)), recorded);
            return recorded.preview(Optional.empty());
        } catch (UnreadableStatementException e) {
            return recorded.preview(Optional.of(e));
        } catch (IOException e) {
            throw new UncheckedIOException("rows in memory cannot fail", e);
        }
    }

    /** {@return the mappings that stand ready for Czech banks} */
    public List<CsvMapping> ready() {
        return ReadyCsvMappings.all();
    }

    private KeptCsvMapping kept(CsvMappingId id) {
        return ports.csvMappings().find(id).orElseThrow(() -> new NotFoundException(KIND, id.value()));
    }

    private void refuseTaken(KeptCsvMapping mapping) {
        String name = mapping.mapping().name();
        if (ports.csvMappings()
                .findByName(mapping.firm(), name)
                .filter(other -> !other.id().equals(mapping.id()))
                .isPresent()) {
            throw new RefusedException(
                    "/name", "a name that no other mapping of the firm has was expected, not '" + name + "'");
        }
    }

    private static Subject subject(CsvMappingId id) {
        return new Subject(KIND, id.value());
    }
}
