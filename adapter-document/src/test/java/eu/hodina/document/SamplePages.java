package eu.hodina.document;

import eu.hodina.application.invoice.DocumentToRender;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.invoice.Invoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes sample invoices into a folder, to be looked at: {@code SamplePages target/samples}. */
final class SamplePages {
    private SamplePages() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Map<String, Invoice> samples = new LinkedHashMap<>();
        samples.put("czech", Samples.czech());
        samples.put("typical", Samples.typical());
        samples.put("many", Samples.czechOf(80));
        samples.put("english", Samples.english());
        samples.put("non-payer", Samples.nonPayer(VatStatus.NON_PAYER));
        samples.put("overfull", Samples.overfull());
        samples.put("cancelled", Samples.czech().cancelled());
        for (Map.Entry<String, Invoice> sample : samples.entrySet()) {
            byte[] bytes = new PdfInvoices()
                    .render(DocumentToRender.alone(sample.getValue()))
                    .bytes();
            Files.write(folder.resolve(sample.getKey() + ".pdf"), bytes);
        }
    }
}
