package eu.hodina.app.scenario;

import com.fasterxml.jackson.core.JsonGenerator;
import eu.hodina.application.exchange.scenario.JsonValue;
import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.rating.AllowanceBalance;
import eu.hodina.domain.rating.Charge;
import eu.hodina.domain.rating.Credit;
import eu.hodina.domain.rating.Disposition;
import eu.hodina.domain.rating.LineKind;
import eu.hodina.domain.rating.RatedFee;
import eu.hodina.domain.rating.RatedLine;
import eu.hodina.domain.rating.RatedVat;
import eu.hodina.domain.rating.RatingResult;
import java.io.IOException;
import java.util.Optional;

/** Writes a result in the shape of {@code then}; what does not apply is left out. */
final class ResultWriter {
    private final JsonGenerator json;

    ResultWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(RatingResult result) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("charges");
        for (Charge charge : result.charges()) {
            charge(charge);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("fees");
        for (RatedFee fee : result.fees()) {
            fee(fee);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("lines");
        for (RatedLine line : result.lines()) {
            line(line);
        }
        json.writeEndArray();
        totals(result);
        json.writeArrayFieldStart("allowances");
        for (AllowanceBalance row : result.allowances()) {
            allowance(row);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A scalar as it stands, an object or a list described. */
    static void value(JsonGenerator json, JsonValue value) throws IOException {
        switch (value.kind()) {
            case TEXT -> json.writeString(value.raw());
            case OBJECT, LIST -> json.writeString(value.shown());
            default -> json.writeRawValue(value.raw());
        }
    }

    private void charge(Charge charge) throws IOException {
        json.writeStartObject();
        json.writeStringField("log", charge.log().value());
        json.writeStringField("disposition", charge.disposition().name());
        json.writeNumberField("measured", charge.measured());
        json.writeNumberField("billed", charge.billed());
        json.writeNumberField("surplus", charge.surplus());
        money("amount", charge.amount());
        if (charge.disposition() == Disposition.COVERED) {
            key(charge.allowance().orElseThrow());
            optional("listAmount", charge.listAmount());
        }
        optional("topUp", charge.topUp());
        if (!charge.credits().isEmpty()) {
            json.writeArrayFieldStart("credits");
            for (Credit credit : charge.credits()) {
                json.writeStartObject();
                json.writeStringField("agreement", credit.agreement().value());
                money("amount", credit.amount());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void fee(RatedFee fee) throws IOException {
        json.writeStartObject();
        key(fee.fee());
        json.writeStringField("due", fee.due().toString());
        money("amount", fee.amount());
        json.writeEndObject();
    }

    private void line(RatedLine line) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", line.kind().name());
        json.writeStringField("text", line.text());
        if (line.order().isPresent()) {
            json.writeStringField("order", line.order().get().value());
        }
        if (line.kind() == LineKind.WORK) {
            json.writeNumberField("minutes", line.minutes().orElseThrow());
            money("hourly", line.hourly().orElseThrow().perHour());
        }
        if (line.period().isPresent()) {
            json.writeStringField("period", line.period().get().toString());
        }
        money("net", line.net());
        if (line.vatRate().isPresent()) {
            json.writeStringField("vatRate", line.vatRate().get().percent());
        }
        json.writeEndObject();
    }

    private void totals(RatingResult result) throws IOException {
        money("net", result.net());
        if (result.vat().isPresent()) {
            money("vat", result.vat().get());
        } else {
            json.writeNullField("vat");
        }
        json.writeArrayFieldStart("vatSummary");
        for (RatedVat row : result.vatSummary()) {
            json.writeStartObject();
            json.writeStringField("rate", row.rate().percent());
            money("base", row.base());
            money("vat", row.vat());
            json.writeEndObject();
        }
        json.writeEndArray();
        money("total", result.total());
    }

    private void allowance(AllowanceBalance row) throws IOException {
        json.writeStartObject();
        key(row.allowance());
        allowed("granted", row.granted());
        allowed("used", row.used());
        allowed("lost", row.lost());
        allowed("left", row.left());
        json.writeEndObject();
    }

    private void key(AgreementPeriod of) throws IOException {
        json.writeStringField("agreement", of.agreement().value());
        json.writeStringField("period", of.period().toString());
    }

    /** Minutes as a number, money as text. */
    private void allowed(String key, Allowed allowed) throws IOException {
        if (allowed instanceof Allowed.Credit credit) {
            money(key, credit.amount());
        } else {
            json.writeNumberField(key, allowed.units());
        }
    }

    private void optional(String key, Optional<Money> amount) throws IOException {
        if (amount.isPresent()) {
            money(key, amount.get());
        }
    }

    private void money(String key, Money amount) throws IOException {
        json.writeStringField(key, amount.toPlainString());
    }
}
