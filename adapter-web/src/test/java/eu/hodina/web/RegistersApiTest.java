package eu.hodina.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.client.LookUpRegisters;
import eu.hodina.application.client.RegisteredCompany;
import eu.hodina.application.client.Registers;
import eu.hodina.domain.firm.CompanyNumber;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The look-ups, of which none is switched on here. */
@MicronautTest
class RegistersApiTest {
    @Inject
    EmbeddedServer server;

    @Test
    void a_register_that_is_switched_off_is_503() {
        Visitor manager = new Visitor(server.getURI()).as("manager");
        HttpResponse<String> company = manager.get("/api/v1/registers/companies/27074358");
        assertThat(company.statusCode()).isEqualTo(503);
        assertThat(company.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(company.body()).contains("the look-up of companies is switched off here");
        assertThat(manager.get("/api/v1/registers/vat/CZ27074358").body())
                .contains("\"status\":503", "the look-up of VAT numbers is switched off here");
    }

    @Test
    void what_is_no_number_is_400() {
        Visitor manager = new Visitor(server.getURI()).as("manager");
        assertThat(manager.get("/api/v1/registers/companies/27074359").body())
                .contains("\"status\":400", "\"path\":\"/number\"");
        assertThat(manager.get("/api/v1/registers/vat/..%2F..%2Fx").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_company_that_the_register_does_not_know_is_not_found() {
        CompanyNumber known = new CompanyNumber("27074358");
        LookUpRegisters registers = new LookUpRegisters(new Registers(
                Optional.of(number -> Optional.of(number)
                        .filter(known::equals)
                        .map(one -> new RegisteredCompany(
                                one, "Asseco", Optional.empty(), Optional.empty(), Optional.empty()))),
                Optional.empty()));
        assertThat(registers.company(known).name()).isEqualTo("Asseco");
        Assertions.assertThatThrownBy(() -> registers.company(new CompanyNumber("00006947")))
                .hasMessage("there is no company '00006947'");
    }
}
