package eu.hodina.application.exchange.accounting;

import static eu.hodina.application.exchange.accounting.OctoberBooks.content;
import static eu.hodina.application.exchange.accounting.OctoberBooks.party;
import static eu.hodina.application.fixture.Fixtures.CZK;
import static eu.hodina.application.fixture.Fixtures.EUR;
import static eu.hodina.application.fixture.Fixtures.aFirm;
import static eu.hodina.application.fixture.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.RefusedException;
import eu.hodina.domain.insight.ControlSection;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.DocumentReference;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.MissingExchangeRateException;
import eu.hodina.domain.money.PublishedRate;
import eu.hodina.domain.money.VatCategory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeclareVatTest {
    private final OctoberBooks books = new OctoberBooks();

    @Test
    void a_month_stands_in_the_xml_of_the_tax_portal() throws IOException {
        books.addAll();
        assertThat(xml(ControlFiling.USUAL)).isEqualToNormalizingNewlines("""
                <?xml version="1.0" encoding="UTF-8"?>
                <Pisemnost nazevSW="Hodina">
                  <DPHKH1 verzePis="03.01">
                    <VetaD k_uladis="DPH" dokument="KH1" khdph_forma="B" mesic="10" rok="2026" d_poddp="21.11.2026"/>
                    <VetaP dic="27074358" typ_ds="P" zkrobchjm="Hodina s.r.o." ulice="Dlouhá třída" c_pop="12"\
                 naz_obce="Brno" psc="60200" stat="ČESKÁ REPUBLIKA" c_telef="+420555123456"\
                 email="fakturace@hodina.example"/>
                    <VetaA1 c_radku="1" dic_odb="12345678" c_evid_dd="FV20260004" duzp="20.10.2026"\
                 zakl_dane1="8000.00" kod_pred_pl="4"/>
                    <VetaA4 c_radku="1" dic_odb="12345678" c_evid_dd="DZ20260001" dppd="20.10.2026"\
                 zakl_dane1="10000.00" dan1="2100.00" kod_rezim_pl="0" zdph_44="N"/>
                    <VetaA4 c_radku="2" dic_odb="12345678" c_evid_dd="FV20260002" dppd="20.10.2026"\
                 zakl_dane1="8264.47" dan1="1735.54" kod_rezim_pl="0" zdph_44="N"/>
                    <VetaA4 c_radku="3" dic_odb="12345678" c_evid_dd="FV20260006" dppd="20.10.2026"\
                 zakl_dane1="24350.00" dan1="5113.50" kod_rezim_pl="0" zdph_44="N"/>
                    <VetaA4 c_radku="4" dic_odb="12345678" c_evid_dd="FV20260007" dppd="20.10.2026"\
                 zakl_dane1="20000.00" dan1="4200.00" kod_rezim_pl="0" zdph_44="N"/>
                    <VetaA5 zakl_dane1="15078.93" dan1="3166.58"/>
                    <VetaC obrat23="77693.40" obrat5="0.00" pln_rez_pren="8000.00"/>
                  </DPHKH1>
                </Pisemnost>
                """);
    }

    @Test
    void what_no_document_says_is_given_by_hand() throws IOException {
        books.add("FV20260004", content(CZK, "8000.00", VatCategory.REVERSE_CHARGE_DOMESTIC));
        assertThat(xml(new ControlFiling("5", Optional.of("461"), Optional.of("3003"))))
                .contains("c_ufo=\"461\" c_pracufo=\"3003\"", "kod_pred_pl=\"5\"");
        assertThatThrownBy(() -> new ControlFiling("4", Optional.of("46\""), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a tax office of three digits was expected, not '46\"'");
    }

    @Test
    void rows_go_into_a_spreadsheet_without_formulas() throws IOException {
        books.addAll();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(books.accounting().declareVat().writeCsv(books.october, ControlFiling.USUAL, out))
                .isEqualTo(9);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(10);
        assertThat(lines.get(0))
                .isEqualTo("section,number,kind,customer,tax_number,issue_date,tax_point,base_basic,vat_basic,"
                        + "base_reduced,vat_reduced,base_untaxed,total,regime,subject_code,currency,rate,rate_quantity,"
                        + "original");
        assertThat(lines)
                .contains(
                        "A5,FV20260001,INVOICE,Alfa s.r.o.,CZ12345678,2026-10-20,2026-10-20,8264.46,1735.54,0.00,0.00,"
                                + "0.00,10000.00,USUAL,,CZK,,,",
                        "A5,FV20260003,INVOICE,\"'=cmd|' /C calc'!A1 <b>\"\"&\",,2026-10-20,2026-10-20,8264.47,1735.54,"
                                + "0.00,0.00,0.00,10000.01,USUAL,,CZK,,,",
                        "A5,OD20260001,CREDIT_NOTE,Alfa s.r.o.,CZ12345678,2026-10-20,2026-10-20,-1450.00,-304.50,0.00,"
                                + "0.00,0.00,-1754.50,USUAL,,CZK,,,F2026-0123",
                        "A1,FV20260004,INVOICE,Alfa s.r.o.,CZ12345678,2026-10-20,2026-10-20,0.00,0.00,0.00,0.00,8000.00,"
                                + "8000.00,REVERSE_CHARGE_DOMESTIC,4,CZK,,,",
                        "EU_SERVICES,FV20260005,INVOICE,Müller GmbH,DE123456789,2026-10-20,2026-10-20,0.00,0.00,0.00,"
                                + "0.00,24350.00,24350.00,REVERSE_CHARGE_EU,,EUR,24.350,1,",
                        "A4,FV20260006,INVOICE,Alfa s.r.o.,CZ12345678,2026-10-20,2026-10-20,24350.00,5113.50,0.00,0.00,"
                                + "0.00,29463.50,USUAL,,EUR,24.350,1,");
    }

    @Test
    void services_to_the_eu_are_a_list_of_their_own() throws IOException {
        books.addAll();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        books.accounting().declareVat().writeRecapitulative(books.october, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("country,tax_number,code,supplies,amount_czk\r\nDE,DE123456789,3,1,24350.00\r\n");
    }

    @Test
    void a_missing_rate_stops_what_needs_it_alone() throws IOException {
        books.add("FV20260001", content(EUR, "1000.00", VatCategory.REVERSE_CHARGE_EU), day("2026-10-03"));
        assertThat(xml(ControlFiling.USUAL)).contains("obrat23=\"0.00\"");
        assertThatThrownBy(() -> books.accounting().declareVat().statement(books.october))
                .isInstanceOf(MissingExchangeRateException.class);
    }

    @Test
    void a_correction_of_a_service_abroad_keeps_the_rate_of_its_original() {
        books.ports
                .exchangeRates()
                .putAll(List.of(
                        new PublishedRate(day("2026-09-01"), ExchangeRate.parse("EUR", "CZK", "25.000"), "ČNB")));
        Invoice original =
                books.add("FV20260001", content(EUR, "1000.00", VatCategory.REVERSE_CHARGE_EU), day("2026-09-02"));
        books.add(
                "OD20260001",
                content(EUR, "-100.00", VatCategory.REVERSE_CHARGE_EU)
                        .kind(DocumentKind.CREDIT_NOTE)
                        .original(DocumentReference.to(original))
                        .reason("Sleva"));
        assertThat(books.accounting().declareVat().statement(books.october).recapitulative())
                .extracting(row -> row.amount().toString())
                .containsExactly("-2500.00 CZK");
    }

    @Test
    void a_customer_without_czech_number_under_reverse_charge_is_named() {
        books.add(
                "FV20260004",
                content(CZK, "8000.00", VatCategory.REVERSE_CHARGE_DOMESTIC)
                        .customer(party("Bez DIČ", Optional.empty())));
        assertThatThrownBy(() -> xml(ControlFiling.USUAL))
                .isInstanceOf(RefusedException.class)
                .hasMessageEndingWith("FV20260004");
    }

    @Test
    void a_month_in_which_the_firm_was_no_payer_is_refused() {
        AccountingMonth before = new AccountingMonth(aFirm(), YearMonth.of(2025, 12));
        assertThatThrownBy(() -> books.accounting().declareVat().statement(before))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("was a VAT payer was expected, not 2025-12");
        assertThat(books.accounting()
                        .declareVat()
                        .statement(new AccountingMonth(aFirm(), YearMonth.of(2026, 9)))
                        .sum(ControlSection.A5)
                        .isNothing())
                .isTrue();
    }

    @Test
    void the_only_firm_needs_no_name_and_two_need_one() {
        ChooseFirm choose = books.accounting().chooseFirm();
        assertThat(choose.find(Optional.empty())).isEqualTo(aFirm());
        assertThat(choose.find(Optional.of("27074358"))).isEqualTo(aFirm());
        assertThatThrownBy(() -> choose.find(Optional.of("x"))).isInstanceOf(RefusedException.class);
        books.ports.firms().add(aFirm("Druhá s.r.o."));
        assertThatThrownBy(() -> choose.find(Optional.empty()))
                .hasMessage("the identity or the IČO of a firm was expected, for there are 2");
        assertThat(choose.find(Optional.of(aFirm("Druhá s.r.o.").id().value())).name())
                .isEqualTo("Druhá s.r.o.");
    }

    private String xml(ControlFiling filing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        books.accounting().declareVat().writeXml(books.october, filing, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
