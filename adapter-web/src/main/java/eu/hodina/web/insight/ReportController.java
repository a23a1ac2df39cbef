package eu.hodina.web.insight;

import eu.hodina.application.Billing;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.access.ReportAccess;
import eu.hodina.application.exchange.ReportCsv;
import eu.hodina.application.insight.MakeReports;
import eu.hodina.application.insight.ReportAsked;
import eu.hodina.application.insight.ReportFiles;
import eu.hodina.application.insight.ReportQuestion;
import eu.hodina.application.insight.ReportWords;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.insight.report.Report;
import eu.hodina.web.request.Fields;
import eu.hodina.web.request.FileBody;
import eu.hodina.web.request.Me;
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
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reports; docs/reports.md describes them. */
@Controller("/api/v1/reports")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReportController {
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PDF = "application/pdf";

    private final MakeReports reports;
    private final Me me;
    private final ReportFiles files;

    ReportController(Billing billing, Me me, ReportFiles files) {
        this.reports = billing.insight().reports();
        this.me = me;
        this.files = files;
    }

    @Operation(summary = "The reports that the user may see")
    @Get
    ReportList list(@Parameter(required = false, example = "cs") @QueryValue Optional<String> language) {
        Language wanted = language.map(
                        one -> Fields.constant("/language", one.toUpperCase(Locale.ROOT), Language.class))
                .orElse(Language.CS);
        return ReportList.of(ReportAccess.kinds(me.role()), ReportWords.in(wanted));
    }

    @Operation(
            summary = "A report: its columns, rows and totals",
            description = "Amounts are exact texts. A worker who leads nobody sees the own time alone.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReportView.class)))
    @Get("/{name}")
    ReportView json(
            @Parameter(example = "time") String name,
            @Parameter(required = false, example = "2026-10-01") @QueryValue Optional<String> from,
            @Parameter(required = false, example = "2026-10-31") @QueryValue Optional<String> to,
            @Parameter(required = false, description = "Its code or id") @QueryValue Optional<String> client,
            @Parameter(required = false, description = "Its number or id") @QueryValue Optional<String> order,
            @Parameter(required = false, description = "Its code") @QueryValue Optional<String> activity,
            @Parameter(required = false, description = "The code or id") @QueryValue Optional<String> worker,
            @Parameter(
                            required = false,
                            example = "order,month",
                            description = "Some of client, order, activity, worker, month, with commas between")
                    @QueryValue
                    Optional<String> groupBy,
            @Parameter(required = false, example = "2026-10-31") @QueryValue Optional<String> asOf,
            @Parameter(required = false, example = "cs") @QueryValue Optional<String> language) {
        ReportQuestion question = asked(name, from, to, client, order, activity, worker, groupBy, asOf, language);
        return ReportView.of(question, reports.make(question), ReportWords.in(question.language()));
    }

    @Operation(
            summary = "A report as a file: CSV or a workbook with raw numbers, or a PDF that prints well",
            description = "CSV has the keys of columns as heads, then currency, estimate and problems, and no totals.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = PDF, schema = @Schema(type = "string", format = "binary"))
            })
    @Get("/{name}/{format}")
    @Produces({CSV, XLSX, PDF})
    HttpResponse<?> file(
            @Parameter(example = "time") String name,
            @Parameter(example = "csv", schema = @Schema(allowableValues = {"csv", "xlsx", "pdf"})) String format,
            @Parameter(required = false, example = "2026-10-01") @QueryValue Optional<String> from,
            @Parameter(required = false, example = "2026-10-31") @QueryValue Optional<String> to,
            @Parameter(required = false, description = "Its code or id") @QueryValue Optional<String> client,
            @Parameter(required = false, description = "Its number or id") @QueryValue Optional<String> order,
            @Parameter(required = false, description = "Its code") @QueryValue Optional<String> activity,
            @Parameter(required = false, description = "The code or id") @QueryValue Optional<String> worker,
            @Parameter(required = false, example = "order,month") @QueryValue Optional<String> groupBy,
            @Parameter(required = false, example = "2026-10-31") @QueryValue Optional<String> asOf,
            @Parameter(required = false, example = "cs") @QueryValue Optional<String> language) {
        ReportQuestion question = asked(name, from, to, client, order, activity, worker, groupBy, asOf, language);
        Report report = reports.make(question);
        String file = question.kind().key() + "." + format;
        return switch (format) {
            case "csv" ->
                FileBody.answer(file, CSV + ";charset=utf-8", out -> {
                    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    ReportCsv.write(report, ReportWords.in(question.language()), writer);
                    writer.flush();
                });
            case "xlsx" -> FileBody.answer(file, XLSX, out -> files.writeXlsx(question, report, out));
            case "pdf" -> FileBody.answer(file, PDF, out -> files.writePdf(question, report, out));
            default -> throw new NotFoundException("format of reports", format);
        };
    }

    private ReportQuestion asked(
            String name,
            Optional<String> from,
            Optional<String> to,
            Optional<String> client,
            Optional<String> order,
            Optional<String> activity,
            Optional<String> worker,
            Optional<String> groupBy,
            Optional<String> asOf,
            Optional<String> language) {
        ReportAsked asked = new ReportAsked(
                name,
                from,
                to,
                client,
                order,
                activity,
                worker,
                groupBy.map(text -> List.of(text.split(",", -1))).orElse(List.of()),
                asOf,
                language);
        return ReportAccess.allowed(reports.ask(asked), me.role(), me.findWorker());
    }
}
