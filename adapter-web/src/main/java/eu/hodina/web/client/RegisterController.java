package eu.hodina.web.client;

import eu.hodina.application.Billing;
import eu.hodina.application.client.LookUpRegisters;
import eu.hodina.domain.firm.CompanyNumber;
import eu.hodina.domain.firm.TaxNumber;
import eu.hodina.web.request.Fields;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

/** What public registers say of a client. */
@Controller("/api/v1/registers")
@ExecuteOn(TaskExecutors.BLOCKING)
final class RegisterController {
    private final LookUpRegisters registers;

    RegisterController(Billing billing) {
        this.registers = billing.lookUpRegisters();
    }

    @Operation(summary = "What the Czech register of companies (ARES) says of an IČO")
    @ApiResponse(responseCode = "200", description = "It knows the company")
    @ApiResponse(responseCode = "404", description = "It knows no company of this number")
    @ApiResponse(responseCode = "503", description = "It is switched off here, or does not answer")
    @Get("/companies/{number}")
    CompanyView company(String number) {
        return CompanyView.of(registers.company(Fields.made("/number", number, CompanyNumber::parse)));
    }

    @Operation(summary = "What the EU's register of VAT numbers (VIES) says of one")
    @ApiResponse(responseCode = "200", description = "It says whether the number is valid")
    @ApiResponse(responseCode = "503", description = "It is switched off here, or does not answer")
    @Get("/vat/{number}")
    VatNumberView vatNumber(String number) {
        return VatNumberView.of(registers.vatNumber(Fields.made("/number", number, TaxNumber::parse)));
    }
}
