package eu.hodina.document.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.helger.diver.api.coord.DVRCoordinate;
import eu.hodina.document.DocumentByLot;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents by lot by the official rules, each kind at least twice; what their amounts come to, RandomDocumentsTest counts. */
class RandomInvoicesTest {

    static IntStream seeds() {
        return IntStream.range(0, Boolean.getBoolean("hodina.full") ? 400 : 16);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_format_passes_its_official_rules(int seed) {
        Invoice invoice = DocumentByLot.of(seed);
        assertPasses(seed, OfficialRules.ISDOC, ElectronicInvoices.isdoc(invoice));
        boolean credit = invoice.content().kind() == DocumentKind.CREDIT_NOTE;
        ElectronicInvoices.ubl(invoice)
                .ifPresent(file ->
                        assertPasses(seed, credit ? OfficialRules.UBL_CREDIT_NOTE : OfficialRules.UBL_INVOICE, file));
        ElectronicInvoices.facturX(invoice).ifPresent(file -> {
            assertPasses(seed, OfficialRules.CII, file);
            assertPasses(seed, OfficialRules.FACTUR_X, file);
        });
    }

    private static void assertPasses(int seed, DVRCoordinate rules, byte[] file) {
        assertThat(OfficialRules.objections(rules, file))
                .as("seed %d, %s", seed, rules.getAsSingleID())
                .isEmpty();
    }
}
