package eu.hodina.web;

import eu.hodina.application.StoreUnavailableException;
import eu.hodina.application.Transactions;
import eu.hodina.application.firm.Firms;
import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.invoice.Documents;
import eu.hodina.application.invoice.Invoices;
import eu.hodina.application.memory.MemoryPorts;
import eu.hodina.application.payment.Receivables;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.VariableSymbol;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.payment.OpenInvoice;
import eu.hodina.domain.payment.Settlement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The ports that the web asks, in memory, with a switch that makes the database silent. */
final class Desk {
    final Map<InvoiceNumber, Invoice> issued = new ConcurrentSkipListMap<>();
    final Map<InvoiceId, DocumentFile> files = new ConcurrentHashMap<>();
    final Map<InvoiceId, Settlement> paid = new ConcurrentHashMap<>();
    volatile boolean databaseSilent;
    volatile boolean broken;

    final Transactions transactions = new Transactions() {
        @Override
        public <T> T call(Supplier<T> work) {
            if (databaseSilent) {
                throw new StoreUnavailableException(new IllegalStateException("no connection to jdbc:secret-host"));
            }
            if (broken) {
                throw new IllegalStateException("a bug in jdbc:secret-host");
            }
            return work.get();
        }
    };

    final Firms firms = theOne();

    final Invoices invoices = new Invoices() {
        @Override
        public List<Invoice> about(InvoiceId original) {
            return List.of();
        }

        @Override
        public void add(Invoice invoice) {
            issued.put(invoice.number(), invoice);
        }

        @Override
        public void keepState(Invoice invoice) {
            issued.put(invoice.number(), invoice);
        }

        @Override
        public Optional<Invoice> find(InvoiceId id) {
            return issued.values().stream()
                    .filter(invoice -> invoice.id().equals(id))
                    .findFirst();
        }

        @Override
        public Optional<Invoice> find(InvoiceNumber number) {
            return Optional.ofNullable(issued.get(number));
        }

        @Override
        public List<Invoice> all() {
            return List.copyOf(issued.values());
        }

        @Override
        public List<Invoice> issuedOn(FirmId firm, DatePeriod days) {
            return List.of();
        }

        @Override
        public List<Invoice> taxedOn(FirmId firm, DatePeriod days) {
            return List.of();
        }

        @Override
        public List<Invoice> page(Optional<InvoiceNumber> before, int limit) {
            return issued.values().stream()
                    .filter(invoice -> before.isEmpty() || invoice.number().compareTo(before.get()) < 0)
                    .sorted(Comparator.comparing(Invoice::number).reversed())
                    .limit(limit)
                    .toList();
        }
    };

    final Documents documents = new Documents() {
        @Override
        public void add(InvoiceId invoice, DocumentFile file) {
            files.put(invoice, file);
        }

        @Override
        public Optional<DocumentFile> find(InvoiceId invoice, String mediaType) {
            return Optional.ofNullable(files.get(invoice))
                    .filter(file -> file.mediaType().equals(mediaType));
        }

        @Override
        public List<InvoiceId> missing(String mediaType) {
            return List.of();
        }
    };

    final Receivables receivables = new Receivables() {
        @Override
        public List<PaidAmount> paidOn(InvoiceId invoice) {
            return List.of();
        }

        @Override
        public List<OpenInvoice> forMatching(Set<Iban> accounts, Set<VariableSymbol> symbols) {
            return List.of();
        }

        @Override
        public List<OpenInvoice> payableNotes(Set<Iban> accounts) {
            return List.of();
        }

        @Override
        public List<OpenInvoice> dueBefore(LocalDate day) {
            return List.of();
        }

        @Override
        public List<OpenInvoice> find(Collection<InvoiceId> wanted) {
            return List.of();
        }

        @Override
        public Map<InvoiceId, Settlement> settlements(Collection<InvoiceId> wanted) {
            return wanted.stream().filter(paid::containsKey).collect(Collectors.toMap(id -> id, paid::get));
        }
    };

    private static Firms theOne() {
        Firms firms = new MemoryPorts().firms();
        firms.add(Papers.FIRM);
        return firms;
    }
}
