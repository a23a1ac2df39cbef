import eu.hodina.app.Databases;
import eu.hodina.app.HodinaContext;
import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.fixture.Fixtures;
import eu.hodina.application.fixture.Papers;
import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.mail.DispatchMail;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.MailEntry;
import eu.hodina.application.mail.MailPace;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.mail.SmtpSettings;
import eu.hodina.mail.SmtpTransport;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javax.management.NotificationEmitter;
import org.simplejavamail.api.mailer.Mailer;
import org.simplejavamail.api.mailer.config.TransportStrategy;
import org.simplejavamail.email.EmailBuilder;
import org.simplejavamail.mailer.MailerBuilder;

/** Invoices mailed a second: by outbox, dispatcher and SMTP; and the same messages by the bare library. */
public final class MailBenchmark {
    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");
    private static final int PAGE_BYTES = 45_000;
    private static final int CONNECTIONS = 4;

    private final Ports ports;
    private final int port;
    private final int mails;
    private final byte[] page = new byte[PAGE_BYTES];
    private int made;
    private final AtomicLong most = new AtomicLong();

    private MailBenchmark(Ports ports, int port, int mails) {
        this.ports = ports;
        this.port = port;
        this.mails = mails;
        new Random(7).nextBytes(page);
    }

    public static void main(String[] arguments) throws Exception {
        try (Databases databases = Databases.throwAway(Databases.settings(), new PrintWriter(System.err, true));
                HodinaContext context = HodinaContext.over(databases.address())) {
            new MailBenchmark(
                            context.ports(),
                            Integer.parseInt(arguments[0]),
                            Integer.parseInt(arguments[1]))
                    .run(Integer.parseInt(arguments[2]));
        }
        System.exit(0);
    }

    private void run(int runs) throws Exception {
        SmtpTransport transport = new SmtpTransport(new SmtpSettings(
                "127.0.0.1", port, SmtpSettings.Security.PLAIN, Optional.empty(), Duration.ofSeconds(30)));
        Billing billing = new Billing(
                ports,
                new Billing.Outside(invoice -> List.of(), transport, (file, sink) -> {}),
                () -> NOW,
                new Random(1));
        Fixtures.aSmallFirmIn(ports);
        watchHeap();
        double[] ours = new double[runs];
        double[] bare = new double[runs];
        double[] processor = new double[runs];
        double[] bareProcessor = new double[runs];
        Mailer mailer = mailer();
        for (int run = -1; run < runs; run++) {
            int count = run < 0 ? mails / 10 : mails;
            found(count);
            long start = System.nanoTime();
            billing.mails().sendInvoices().queueAll();
            System.out.printf(Locale.ROOT, "queued: %.0f mails/s%n", count / seconds(start));
            System.gc();
            most.set(0);
            long[] cpu = cpu();
            start = System.nanoTime();
            DispatchMail.Outcome outcome = billing.mails().dispatch(MailPace.usual()).dispatchAll();
            double taken = seconds(start);
            long[] now = cpu();
            if (outcome.sent() != count) {
                throw new IllegalStateException(outcome.toString());
            }
            long heap = most.get() >> 20;
            System.gc();
            cpu[0] = cpu[0] - now[0];
            cpu[1] = cpu[1] - now[1];
            long[] before = cpu();
            start = System.nanoTime();
            send(mailer, count);
            double bareTaken = seconds(start);
            long bareCpu = cpu()[0] - before[0];
            System.out.printf(
                    Locale.ROOT,
                    "%s: ours %.0f mails/s, processor %.2f s and the database's %.2f s, most heap left after a collection %d MB; bare %.0f mails/s,"
                            + " processor %.2f s%n",
                    run < 0 ? "warm-up" : "run " + (run + 1),
                    count / taken,
                    -cpu[0] / 1e9,
                    -cpu[1] / 1e9,
                    heap,
                    count / bareTaken,
                    bareCpu / 1e9);
            if (run >= 0) {
                ours[run] = count / taken;
                bare[run] = count / bareTaken;
                processor[run] = -(cpu[0] + cpu[1]) / 1e9;
                bareProcessor[run] = bareCpu / 1e9;
            }
        }
        transport.close();
        mailer.shutdownConnectionPool();
        System.out.printf(
                Locale.ROOT,
                "medians: ours %.0f mails/s, bare %.0f mails/s: ratio %.2f; of processor time %.2f%n",
                median(ours),
                median(bare),
                median(ours) / median(bare),
                median(bareProcessor) / median(processor));
    }

    /** New invoices with their page; one that was sent stays sent. */
    private void found(int count) {
        int end = made + count;
        for (int from = made; from < end; from += 500) {
            int first = from;
            ports.transactions().run(() -> {
                for (int i = first; i < Math.min(end, first + 500); i++) {
                    Invoice invoice = Papers.anInvoice(String.format(Locale.ROOT, "FV2026%05d", i));
                    ports.invoices().add(invoice);
                    ports.documents()
                            .add(
                                    invoice.id(),
                                    DocumentFile.of(invoice.number().value() + ".pdf", DocumentFile.PDF, page));
                }
            });
        }
        made = end;
    }

    private Mailer mailer() {
        return MailerBuilder.withSMTPServer("127.0.0.1", port)
                .withTransportStrategy(TransportStrategy.SMTP)
                .withSessionTimeout(30_000)
                .withConnectionPoolCoreSize(0)
                .withConnectionPoolMaxSize(CONNECTIONS)
                .buildMailer();
    }

    /** The texts are read before, a page of them for all: what is measured is the library. */
    private void send(Mailer mailer, int count) throws Exception {
        List<MailEntry> known = ports.transactions()
                .call(() -> ports.outbox().page(Optional.empty(), Optional.empty(), OptionalLong.empty(), 200));
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        List<Future<?>> all = IntStream.range(0, CONNECTIONS)
                .<Future<?>>mapToObj(lane -> threads.submit(() -> {
                    for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                        Mail mail = known.get(i % known.size()).mail();
                        mailer.sendMail(
                                EmailBuilder.startingBlank()
                                        .from(mail.from())
                                        .to(mail.to())
                                        .withSubject(mail.subject())
                                        .withPlainText(mail.text())
                                        .withHTMLText(mail.html().orElse(mail.text()))
                                        .fixingMessageId("<" + i + "@bare>")
                                        .withAttachment("FV" + i + ".pdf", page, DocumentFile.PDF)
                                        .buildEmail(),
                                false);
                    }
                }))
                .toList();
        for (Future<?> one : all) {
            one.get();
        }
        threads.shutdown();
    }

    /** The most that is left when a collection has ended, of the whole heap. */
    private void watchHeap() {
        ManagementFactory.getGarbageCollectorMXBeans().forEach(collector -> ((NotificationEmitter) collector)
                .addNotificationListener(
                        (notification, nothing) -> {
                            var info = com.sun.management.GarbageCollectionNotificationInfo.from(
                                    (javax.management.openmbean.CompositeData) notification.getUserData());
                            long left = info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                                    .filter(pool -> !pool.getKey().contains("Code")
                                            && !pool.getKey().contains("Meta")
                                            && !pool.getKey().contains("Class"))
                                    .map(java.util.Map.Entry::getValue)
                                    .mapToLong(MemoryUsage::getUsed)
                                    .sum();
                            most.accumulateAndGet(left, Math::max);
                        },
                        null,
                        null));
    }

    private static long[] cpu() {
        long server = ProcessHandle.current()
                .descendants()
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToLong(Duration::toNanos)
                .sum();
        return new long[] {
            ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos(), server
        };
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
