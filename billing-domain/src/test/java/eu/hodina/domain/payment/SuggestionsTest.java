package eu.hodina.domain.payment;

import static eu.hodina.domain.payment.Matching.ACCOUNT;
import static eu.hodina.domain.payment.Matching.batch;
import static eu.hodina.domain.payment.Matching.czk;
import static eu.hodina.domain.payment.Matching.due;
import static eu.hodina.domain.payment.Matching.invoice;
import static eu.hodina.domain.payment.Matching.knows;
import static eu.hodina.domain.payment.Matching.match;
import static eu.hodina.domain.payment.Matching.part;
import static eu.hodina.domain.payment.Matching.payment;
import static eu.hodina.domain.payment.Matching.sender;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.money.Money;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest {
    private static final OpenInvoice F123 = invoice("F2026-0123", "21780.75", "alfa");
    private static final Iban GERMAN = Iban.parse("DE89370400440532013000");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/VS/0020260123/SS/1/KS/308",
                "/VS0020260123/SS/KS0308",
                "VS:20260123SS:5KS:308",
                "uhrada vs 20260123",
                "VS 2026-0123",
                "20260123",
                "Rechnung 0020260123, danke",
                "č.20260123"
            })
    void a_symbol_in_a_text_is_a_number(String text) {
        Match match = match(payment("21780.75").text(text), F123);
        assertThat(match.kind()).isEqualTo(MatchKind.SUGGESTED);
        assertThat(match.certain()).isFalse();
        assertThat(match.allocations()).containsExactly(part(F123, "21780.75"));
        assertThat(match.reasons()).containsExactly(MatchReason.SYMBOL_IN_TEXT, MatchReason.AMOUNT_EQUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/VS/120260123",
                "/VS/SS20260123",
                "202601234",
                "20260123/2",
                "AVS 2026",
                "1.20260123",
                "NOTPROVIDED"
            })
    void what_is_no_whole_symbol_names_nothing(String text) {
        assertThat(match(payment("21780.75").text(text), F123).kind()).isEqualTo(MatchKind.NONE);
    }

    @Test
    void a_creditor_reference_counts_with_its_check_digits_alone() {
        assertThat(match(payment("21780.75").text("RF3520260123"), F123).reasons())
                .containsExactly(MatchReason.SYMBOL_IN_REFERENCE, MatchReason.AMOUNT_EQUAL);
        assertThat(match(payment("21780.75").text("RF3620260123"), F123).kind()).isEqualTo(MatchKind.NONE);
    }

    @Test
    void a_symbol_in_the_wrong_field_is_a_suggestion() {
        assertThat(match(payment("21780.75").specific("20260123"), F123).reasons())
                .containsExactly(MatchReason.SYMBOL_IN_SPECIFIC, MatchReason.AMOUNT_EQUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Novák a syn, s.r.o.", "NOVAK A SYN SRO", "Syn Novák", "NOVAK A SYN SPOL. S R.O."})
    void a_name_counts_without_accents_and_legal_form(String name) {
        MatchBatch batch = MatchBatch.of(List.of(payment("21780.75").name(name).build()), List.of(F123))
                .withNames(
                        Map.of(new ClientId("alfa"), "Novák a syn, spol. s r. o.", new ClientId("beta"), "Beta a.s."));
        assertThat(PaymentMatcher.match(batch).get(0).reasons())
                .containsExactly(MatchReason.NAME_EQUAL, MatchReason.AMOUNT_EQUAL);
    }

    @Test
    void a_name_that_is_only_alike_is_no_name() {
        MatchBatch batch = MatchBatch.of(
                        List.of(payment("21780.75").name("Nováková syn").build()), List.of(F123))
                .withNames(Map.of(new ClientId("alfa"), "Novák a syn"));
        assertThat(PaymentMatcher.match(batch).get(0).kind()).isEqualTo(MatchKind.NONE);
    }

    @Test
    void the_amount_alone_lists_candidates_and_suggests_nothing() {
        Match match = match(payment("21780.75"), F123);
        assertThat(match.kind()).isEqualTo(MatchKind.NONE);
        assertThat(match.allocations()).isEmpty();
        assertThat(match.candidates())
                .containsExactly(new Candidate(F123, List.of(MatchReason.AMOUNT_EQUAL, MatchReason.AMOUNT_ALONE)));
    }

    @Test
    void another_currency_is_shown_and_never_allocated() {
        OpenInvoice euros = invoice(DocumentKind.INVOICE, "F2026-0009", Money.parse("EUR", "1000.00"), ACCOUNT);
        Match match = match(payment("25000.00").symbol("20260009"), euros);
        assertThat(match.kind()).isEqualTo(MatchKind.SUGGESTED);
        assertThat(match.certain()).isFalse();
        assertThat(match.allocations()).isEmpty();
        assertThat(match.candidates()).extracting(Candidate::invoice).containsExactly(euros);
        assertThat(match.reasons()).containsExactly(MatchReason.SYMBOL_EQUAL, MatchReason.OTHER_CURRENCY);
    }

    @Test
    void another_account_of_ours_is_shown_and_never_allocated() {
        Match match = match(payment("21780.75").symbol("20260123").to(sender(3)), F123);
        assertThat(match.certain()).isFalse();
        assertThat(match.allocations()).isEmpty();
        assertThat(match.reasons()).containsExactly(MatchReason.SYMBOL_EQUAL, MatchReason.OTHER_ACCOUNT);
    }

    @Test
    void a_fee_on_the_way_is_said_and_the_rest_stays_open() {
        OpenInvoice euros = invoice(DocumentKind.INVOICE, "F2026-0009", Money.parse("EUR", "1000.00"), ACCOUNT);
        Match symbol =
                match(payment(Money.parse("EUR", "980.00")).symbol("20260009").from(GERMAN), euros);
        assertThat(symbol.kind()).isEqualTo(MatchKind.PARTIAL);
        assertThat(symbol.certain()).isTrue();
        assertThat(symbol.reasons()).contains(MatchReason.FEE_DEDUCTED);
        KnownAccounts known = KnownAccounts.of(Map.of(GERMAN, Set.of(new ClientId("alfa"))));
        Match account = match(known, payment(Money.parse("EUR", "980.00")).from(GERMAN), euros);
        assertThat(account.kind()).isEqualTo(MatchKind.SUGGESTED);
        assertThat(account.allocations()).containsExactly(part(euros, "980.00"));
        assertThat(account.reasons())
                .containsExactly(MatchReason.SENDER_KNOWN, MatchReason.AMOUNT_LESS, MatchReason.FEE_DEDUCTED);
        assertThat(match(known, payment(Money.parse("EUR", "970.00")).from(GERMAN), euros)
                        .kind())
                .isEqualTo(MatchKind.NONE);
        assertThat(match(
                                payment(Money.parse("EUR", "980.00"))
                                        .symbol("20260009")
                                        .from(1),
                                euros)
                        .reasons())
                .doesNotContain(MatchReason.FEE_DEDUCTED);
    }

    @Test
    void the_batch_decides_what_one_line_cannot() {
        OpenInvoice ours = invoice("F1", "1000.00", "alfa");
        OpenInvoice theirs = invoice("F2", "1000.00", "beta");
        KnownAccounts known = KnownAccounts.of(Map.of(
                sender(1),
                Set.of(new ClientId("alfa"), new ClientId("beta")),
                sender(2),
                Set.of(new ClientId("alfa"))));
        ReceivedPayment either = payment("1000.00").from(1).day(2).build();
        ReceivedPayment alfa = payment("1000.00").from(2).day(3).build();
        Match alone = PaymentMatcher.match(
                        MatchBatch.of(List.of(either), List.of(ours, theirs)).withKnown(known))
                .get(0);
        assertThat(alone.kind()).isEqualTo(MatchKind.AMBIGUOUS);
        List<Match> both = PaymentMatcher.match(
                MatchBatch.of(List.of(either, alfa), List.of(ours, theirs)).withKnown(known));
        assertThat(both.get(0).allocations()).containsExactly(part(theirs, "1000.00"));
        assertThat(both.get(1).allocations()).containsExactly(part(ours, "1000.00"));
        assertThat(both.get(0).runnerUp().orElseThrow().reasons())
                .containsExactly(
                        MatchReason.SENDER_KNOWN,
                        MatchReason.AMOUNT_EQUAL,
                        MatchReason.DUE_NEAR,
                        MatchReason.TAKEN_BY_ANOTHER_PAYMENT);
    }

    @Test
    void the_same_number_in_two_texts_is_paid_once() {
        List<Match> matches = batch(
                List.of(
                        payment("21780.75").text("F2026-0123").day(3).build(),
                        payment("21780.75").text("F2026-0123").day(2).build()),
                F123);
        assertThat(matches).extracting(Match::kind).containsExactly(MatchKind.OVER, MatchKind.SUGGESTED);
        assertThat(matches.get(0).allocations()).isEmpty();
        assertThat(matches.get(0).reasons()).contains(MatchReason.TAKEN_BY_ANOTHER_PAYMENT);
    }

    @Test
    void a_text_that_names_what_is_paid_says_so() {
        OpenInvoice paid = invoice("F2026-0123", "0.00", "alfa");
        Match number = match(payment("21780.75").text("faktura F2026-0123"), paid);
        assertThat(number.kind()).isEqualTo(MatchKind.NONE);
        assertThat(number.certain()).isFalse();
        assertThat(number.unallocated()).isEqualTo(czk("21780.75"));
        assertThat(number.reasons()).containsExactly(MatchReason.NUMBER_IN_TEXT, MatchReason.ALREADY_PAID);
        assertThat(number.candidates())
                .extracting(candidate -> candidate.invoice().id())
                .containsExactly(paid.id());
        assertThat(match(payment("21780.75").text("/VS/20260123"), paid).reasons())
                .containsExactly(MatchReason.SYMBOL_IN_TEXT, MatchReason.ALREADY_PAID);
        assertThat(match(payment("21780.75").symbol("999").text("F2026-0123"), paid)
                        .reasons())
                .containsExactly(MatchReason.NUMBER_IN_TEXT, MatchReason.ALREADY_PAID, MatchReason.SYMBOL_UNKNOWN);
        assertThat(match(payment("21780.75").text("F2026-0124"), paid).reasons())
                .containsExactly(MatchReason.NOTHING_FOUND);
    }

    @Test
    void a_text_that_names_what_another_payment_of_the_batch_settled_says_so() {
        List<Match> matches = batch(
                List.of(
                        payment("21780.75").text("F2026-0123").day(3).build(),
                        payment("21780.75").symbol("20260123").day(4).build()),
                F123);
        assertThat(matches).extracting(Match::kind).containsExactly(MatchKind.NONE, MatchKind.EXACT);
        assertThat(matches.get(0).reasons()).containsExactly(MatchReason.NUMBER_IN_TEXT, MatchReason.ALREADY_PAID);
    }

    @Test
    void instalments_that_a_text_names_pay_on_one_invoice() {
        List<Match> matches = batch(
                List.of(
                        payment("10000.00").text("F2026-0123 1. splatka").day(2).build(),
                        payment("15000.00").text("F2026-0123 2. splatka").day(3).build()),
                F123);
        assertThat(matches.get(0).allocations()).containsExactly(part(F123, "10000.00"));
        assertThat(matches.get(1).allocations()).containsExactly(part(F123, "11780.75"));
        assertThat(matches.get(1).unallocated()).isEqualTo(czk("3219.25"));
    }

    @Test
    void two_sums_that_make_up_the_amount_are_ambiguous() {
        Match match = match(
                knows("alfa", 1),
                payment("300.00").from(1),
                invoice("F1", "100.00", "alfa"),
                invoice("F2", "200.00", "alfa"),
                invoice("F3", "50.00", "alfa"),
                invoice("F4", "250.00", "alfa"));
        assertThat(match.kind()).isEqualTo(MatchKind.AMBIGUOUS);
        assertThat(match.allocations()).isEmpty();
    }

    @Test
    void more_than_ten_equal_invoices_are_ambiguous_and_show_the_ten_oldest() {
        List<OpenInvoice> open = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            open.add(due(invoice("F" + i, "500.00", "alfa"), "2026-11-%02d".formatted(31 - i)));
        }
        Match match = PaymentMatcher.match(
                        MatchBatch.of(List.of(payment("500.00").from(1).build()), open)
                                .withKnown(knows("alfa", 1)))
                .get(0);
        assertThat(match.kind()).isEqualTo(MatchKind.AMBIGUOUS);
        assertThat(match.candidates()).hasSize(10);
        assertThat(match.candidates().get(0).invoice().number().value()).isEqualTo("F30");
    }

    @Test
    void an_account_of_more_clients_than_can_be_told_apart_is_still_theirs() {
        Set<ClientId> many = new HashSet<>();
        for (int i = 0; i < 11; i++) {
            many.add(new ClientId("client" + i));
        }
        many.add(new ClientId("alfa"));
        KnownAccounts known = KnownAccounts.of(Map.of(sender(1), many));
        assertThat(match(known, payment("21780.75").from(1).text("F2026-0123"), F123)
                        .reasons())
                .containsExactly(MatchReason.NUMBER_IN_TEXT, MatchReason.SENDER_KNOWN, MatchReason.AMOUNT_EQUAL);
        assertThat(match(known, payment("21780.75").from(1), F123).kind()).isEqualTo(MatchKind.NONE);
    }

    @Test
    void what_fits_nothing_would_go_where_the_policy_says() {
        OpenInvoice penalty = invoice(DocumentKind.PENALTY, "P2026-0001", czk("300.00"), ACCOUNT);
        OpenInvoice invoice = due(invoice("F2026-0001", "900.00", "alfa"), "2026-01-14");
        MatchBatch batch = MatchBatch.of(List.of(payment("1000.00").from(1).build()), List.of(invoice, penalty))
                .withKnown(knows("alfa", 1));
        Match charges = PaymentMatcher.match(batch).get(0);
        assertThat(charges.kind()).isEqualTo(MatchKind.NONE);
        assertThat(charges.client()).contains(new ClientId("alfa"));
        assertThat(charges.runnerUp().orElseThrow().allocations())
                .containsExactly(part(penalty, "300.00"), part(invoice, "700.00"));
        assertThat(charges.runnerUp().orElseThrow().reasons())
                .containsExactly(MatchReason.SENDER_KNOWN, MatchReason.SPREAD_IN_ORDER);
        Match principal = PaymentMatcher.match(
                        batch.withPolicy(MatchPolicy.standard().withOrder(SettlementOrder.PRINCIPAL_FIRST)))
                .get(0);
        assertThat(principal.runnerUp().orElseThrow().allocations())
                .containsExactly(part(invoice, "900.00"), part(penalty, "100.00"));
    }

    @Test
    void the_order_of_settlement_spreads_an_amount() {
        OpenInvoice penalty = invoice(DocumentKind.PENALTY, "P2026-0001", czk("300.00"), ACCOUNT);
        OpenInvoice invoice = invoice("F2026-0001", "900.00", "alfa");
        assertThat(SettlementOrder.CHARGES_FIRST.spread(czk("1000.00"), List.of(invoice, penalty)))
                .containsExactly(part(penalty, "300.00"), part(invoice, "700.00"));
        assertThat(SettlementOrder.PRINCIPAL_FIRST.spread(czk("5000.00"), List.of(penalty, invoice)))
                .containsExactly(part(invoice, "900.00"), part(penalty, "300.00"));
    }

    @Test
    void hostile_texts_cost_nothing_and_name_nothing() {
        String text = "VS ".repeat(50_000) + "1-".repeat(50_000) + "RF" + "9".repeat(100_000);
        assertThat(match(payment("21780.75").text(text).text("\u0000\uD800VS").text(""), F123)
                        .kind())
                .isEqualTo(MatchKind.NONE);
    }
}
