package eu.hodina.web.accounting;

import eu.hodina.application.AccountingUseCases;
import eu.hodina.application.Billing;
import eu.hodina.application.exchange.accounting.AccountingMonth;
import eu.hodina.application.exchange.accounting.ControlFiling;
import eu.hodina.web.request.Fields;
import eu.hodina.web.request.FileBody;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The files of a month, each written while it is asked for; docs/accounting.md describes them. */
@Controller("/api/v1/accounting")
@ExecuteOn(TaskExecutors.BLOCKING)
final class AccountingController {
    private static final String XML = "application/xml";
    private static final String CSV = "text/csv";
    private static final String ZIP = "application/zip";
    private static final String TEXT = ";charset=utf-8";

    private final AccountingUseCases accounting;

    AccountingController(Billing billing) {
        this.accounting = billing.accounting();
    }

    @Operation(
            summary = "The control statement of a month, as DPHKH1 for the tax portal",
            description = "By tax point. A regular statement of the documents that the firm issued.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = XML, schema = @Schema(type = "string", format = "binary")))
    @Get("/control-statement")
    @Produces(XML)
    HttpResponse<?> controlStatement(
            @Parameter(example = "2026-10") @QueryValue String month,
            @Parameter(required = false, description = "Its id or IČO; none = the only one") @QueryValue
                    Optional<String> firm,
            @Parameter(required = false, description = "What is supplied under domestic reverse charge; usually 4")
                    @QueryValue
                    Optional<String> subjectCode,
            @Parameter(required = false, example = "461") @QueryValue Optional<String> taxOffice,
            @Parameter(required = false, example = "3003") @QueryValue Optional<String> workplace) {
        AccountingMonth books = books(month, firm);
        ControlFiling filing = filing(subjectCode, taxOffice, workplace);
        return FileBody.answer(
                "dphkh1-" + books.month() + ".xml",
                XML + TEXT,
                out -> accounting.declareVat().writeXml(books, filing, out));
    }

    @Operation(
            summary = "What each document of a month declares, as CSV",
            description =
                    "The rows of the control statement, and those that are in the VAT return or the recapitulative"
                            + " statement alone.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = CSV, schema = @Schema(type = "string", format = "binary")))
    @Get("/control-statement/rows")
    @Produces(CSV)
    HttpResponse<?> rows(
            @Parameter(example = "2026-10") @QueryValue String month,
            @Parameter(required = false, description = "Its id or IČO; none = the only one") @QueryValue
                    Optional<String> firm,
            @Parameter(required = false, description = "What is supplied under domestic reverse charge; usually 4")
                    @QueryValue
                    Optional<String> subjectCode) {
        AccountingMonth books = books(month, firm);
        ControlFiling filing = filing(subjectCode, Optional.empty(), Optional.empty());
        return FileBody.answer(
                "control-statement-" + books.month() + ".csv",
                CSV + TEXT,
                out -> accounting.declareVat().writeCsv(books, filing, out));
    }

    @Operation(summary = "The services of a month to other EU states, a row a customer, as CSV")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = CSV, schema = @Schema(type = "string", format = "binary")))
    @Get("/recapitulative-statement")
    @Produces(CSV)
    HttpResponse<?> recapitulativeStatement(
            @Parameter(example = "2026-10") @QueryValue String month,
            @Parameter(required = false, description = "Its id or IČO; none = the only one") @QueryValue
                    Optional<String> firm) {
        AccountingMonth books = books(month, firm);
        return FileBody.answer(
                "recapitulative-statement-" + books.month() + ".csv",
                CSV + TEXT,
                out -> accounting.declareVat().writeRecapitulative(books, out));
    }

    @Operation(summary = "The documents that were issued in a month, as XML for Pohoda")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = XML, schema = @Schema(type = "string", format = "binary")))
    @Get("/pohoda")
    @Produces(XML)
    HttpResponse<?> pohoda(
            @Parameter(example = "2026-10") @QueryValue String month,
            @Parameter(required = false, description = "Its id or IČO; none = the only one") @QueryValue
                    Optional<String> firm) {
        AccountingMonth books = books(month, firm);
        return FileBody.answer(
                "pohoda-" + books.month() + ".xml",
                XML + TEXT,
                out -> accounting.exportToPohoda().write(books, out));
    }

    @Operation(
            summary = "The files of the documents that were issued in a month, with an index of their hashes, as ZIP",
            description = "A document whose PDF is not drawn yet is MISSING in the index.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
    @Get("/archive")
    @Produces(ZIP)
    HttpResponse<?> archive(
            @Parameter(example = "2026-10") @QueryValue String month,
            @Parameter(required = false, description = "Its id or IČO; none = the only one") @QueryValue
                    Optional<String> firm) {
        AccountingMonth books = books(month, firm);
        return FileBody.answer(
                "documents-" + books.month() + ".zip",
                ZIP,
                out -> accounting.archiveMonth().write(books, out));
    }

    private AccountingMonth books(String month, Optional<String> firm) {
        return new AccountingMonth(
                accounting.chooseFirm().find(firm), Fields.made("/month", month, AccountingController::month));
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("a month such as 2026-10 was expected, not '" + text + "'", e);
        }
    }

    private static ControlFiling filing(
            Optional<String> subjectCode, Optional<String> taxOffice, Optional<String> workplace) {
        ControlFiling usual = ControlFiling.USUAL;
        String subject = subjectCode.orElse(usual.subjectCode());
        Fields.made("/subjectCode", subject, code -> new ControlFiling(code, Optional.empty(), Optional.empty()));
        Fields.optional(
                "/taxOffice",
                taxOffice.orElse(null),
                code -> new ControlFiling(subject, Optional.of(code), Optional.empty()));
        return workplace
                .map(place -> Fields.made(
                        "/workplace", place, code -> new ControlFiling(subject, taxOffice, Optional.of(code))))
                .orElseGet(() -> new ControlFiling(subject, taxOffice, Optional.empty()));
    }
}
