package eu.hodina.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.reminder.LetterPaper;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.CompanyNumber;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.firm.NumberSeries;
import eu.hodina.domain.firm.PostalAddress;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.VariableSymbol;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Percentage;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.payment.OpenInvoice;
import eu.hodina.domain.reminder.LateInterest;
import eu.hodina.domain.reminder.OverdueInvoice;
import eu.hodina.domain.reminder.ReminderLetter;
import eu.hodina.domain.reminder.ReminderPolicy;
import eu.hodina.domain.reminder.ReminderStage;
import eu.hodina.domain.reminder.ReminderTerms;
import eu.hodina.domain.reminder.Signatory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The paper of a reminder; it is 21 December 2026, and F2026-1 fell due on 16 November. */
class LetterFilesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-12-21");
    private static final Iban IBAN = Iban.parse("CZ6508000000192000145399");
    private static final PostalAddress PLACE = new PostalAddress("Krátká 2", "110 00", "Praha", "CZ");

    @Test
    void a_pre_action_letter_has_the_claim_the_deadline_and_who_signs() throws Exception {
        List<DocumentFile> files =
                new LetterFiles().render(letter(ReminderStage.PRE_ACTION_LETTER, "CZK", Language.CS, 2));
        assertThat(files)
                .extracting(DocumentFile::name)
                .containsExactly("reminder-2026-12-21-F2026-1.pdf", "reminder-2026-12-21-F2026-1-qr.png");
        assertThat(text(files.get(0)))
                .contains("Předžalobní výzva k úhradě")
                .contains("F2026-1 20261 31. 10. 2026 16. 11. 2026 35 21 780,75 Kč")
                .contains("Celkem k úhradě 43 561,50 Kč")
                .contains(
                        "zákonný úrok z prodlení 11,5 % ročně z dlužné částky (21 780,75 Kč) od 17. 11. 2026 do zaplacení;"
                                + " ke dni 21. 12. 2026 činí 240,18 Kč")
                .contains("2 400,00 Kč")
                .contains("ve výši 46 441,86 Kč a úroku z prodlení do zaplacení, nejpozději do 31. 12. 2026")
                .contains("Jana Nováková, jednatelka");
        assertThat(VeraPdf.failures(files.get(0).bytes())).isEmpty();
    }

    @Test
    void the_code_pays_the_sum_of_what_is_open() throws Exception {
        LetterPaper crowns = letter(ReminderStage.FIRST_REMINDER, "CZK", Language.CS, 2);
        assertThat(code(crowns))
                .startsWith(
                        "SPD*1.0*ACC:CZ6508000000192000145399*AM:43561.50*CC:CZK*DT:20261231*MSG:UPOMINKA F2026-1 F2026-2")
                .contains("*X-VS:20261*CRC32:");
        assertThat(code(letter(ReminderStage.FIRST_REMINDER, "EUR", Language.EN, 1)))
                .isEqualTo(
                        "BCD\n002\n1\nSCT\n\nHodina s.r.o.\nCZ6508000000192000145399\nEUR21780.75\n\n\n/VS/20261 F2026-1");
        assertThat(new LetterFiles().render(letter(ReminderStage.FIRST_REMINDER, "USD", Language.EN, 1)))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(ReminderStage.class)
    void every_stage_is_drawn_in_both_languages_the_same_each_time(ReminderStage stage) throws Exception {
        for (Language language : Language.values()) {
            LetterPaper letter = letter(stage, "CZK", language, 1);
            DocumentFile page = new LetterFiles().render(letter).get(0);
            assertThat(page).isEqualTo(new LetterFiles().render(letter).get(0));
            assertThat(text(page)).doesNotContain("{0}", "{1}");
            assertThat(VeraPdf.failures(page.bytes())).isEmpty();
        }
    }

    @Test
    void three_hundred_documents_go_over_pages() {
        DocumentFile page = new LetterFiles()
                .render(letter(ReminderStage.SECOND_REMINDER, "CZK", Language.CS, 300))
                .get(0);
        assertThat(ReadPdf.<Integer>read(page.bytes(), pdf -> pdf.getNumberOfPages()))
                .isGreaterThan(8);
        assertThat(text(page)).contains("F2026-300", "6 534 225,00 Kč");
    }

    private static String text(DocumentFile page) {
        return ReadPdf.text(page.bytes()).replaceAll("\\s+", " ");
    }

    private static String code(LetterPaper letter) throws Exception {
        DocumentFile png = new LetterFiles().render(letter).get(1);
        assertThat(png.mediaType()).isEqualTo("image/png");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png.bytes()));
        int side = image.getWidth();
        var picture = new RGBLuminanceSource(side, side, image.getRGB(0, 0, side, side, null, 0, side));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(picture)))
                .getText();
    }

    private static LetterPaper letter(ReminderStage stage, String currency, Language language, int documents) {
        Client client = client(language);
        Firm firm = firm();
        Money open = Money.parse(currency, "21780.75");
        ReminderPolicy policy = ReminderPolicy.usual();
        List<ReminderLetter.Item> items = new ArrayList<>();
        List<LetterPaper.Row> rows = new ArrayList<>();
        IntStream.rangeClosed(1, documents).forEach(i -> {
            OpenInvoice invoice = new OpenInvoice(
                    new InvoiceId("F" + i),
                    new InvoiceNumber("F2026-" + i),
                    new VariableSymbol("2026" + i),
                    client.id(),
                    IBAN,
                    open,
                    LocalDate.parse("2026-11-16"));
            OverdueInvoice overdue = new OverdueInvoice(
                    invoice, Optional.empty(), List.of(), false, Optional.empty(), ReminderTerms.of(policy));
            items.add(new ReminderLetter.Item(overdue, Optional.of(stage), 35));
            rows.add(row(stage, invoice));
        });
        return new LetterPaper(
                new ReminderLetter(
                        client.id(), IBAN, policy.level(stage).orElseThrow(), items, LocalDate.parse("2026-12-31")),
                TODAY,
                firm,
                firm.accounts().get(0),
                Optional.empty(),
                client,
                rows,
                stage.needsRelease() ? Optional.of(new Signatory("Jana Nováková", "jednatelka")) : Optional.empty());
    }

    private static LetterPaper.Row row(ReminderStage stage, OpenInvoice invoice) {
        boolean bears = stage.number() >= 2;
        Currency currency = invoice.open().currency();
        LateInterest interest = new LateInterest(
                LocalDate.parse("2026-11-17"), TODAY, Percentage.parse("11.5"), Money.ofMinor(currency, 24_018));
        return new LetterPaper.Row(
                invoice.id(),
                invoice.number(),
                invoice.variableSymbol(),
                LocalDate.parse("2026-10-31"),
                invoice.due(),
                invoice.open(),
                35,
                bears ? Optional.of(interest) : Optional.empty(),
                stage.needsRelease() ? Optional.of(Money.ofMinor(currency, 120_000)) : Optional.empty());
    }

    private static Firm firm() {
        return new Firm(
                new FirmId("firm"),
                "Hodina s.r.o.",
                PLACE,
                CompanyNumber.parse("27074358"),
                Optional.empty(),
                "C 1",
                Optional.empty(),
                "firma@example.cz",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new BankAccount(IBAN, Optional.empty(), Currency.getInstance("CZK"), "Česká spořitelna")),
                new NumberSeries("INVOICE", "FV", 4),
                ZoneId.of("Europe/Prague"));
    }

    private static Client client(Language language) {
        return new Client(
                new ClientId("alfa"),
                "alfa",
                "Pekárna U Žáby s.r.o.",
                PLACE,
                Optional.of(CompanyNumber.parse("27074358")),
                Optional.empty(),
                Optional.empty(),
                "alfa@example.cz",
                language,
                Currency.getInstance("CZK"),
                14,
                Optional.empty(),
                LineGrouping.ACTIVITY,
                List.of(),
                VatCategory.STANDARD,
                List.of());
    }
}
