package eu.hodina.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.money.Money;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BankTransactionTest {

    @Test
    void the_amount_becomes_money_where_it_fits_the_minor_units() {
        assertThat(inEuro("8.850").money()).contains(Money.parse("EUR", "8.85"));
        assertThat(inEuro("8.855").money()).isEmpty();
        assertThat(inEuro("-2.00").money()).contains(Money.parse("EUR", "-2.00"));
    }

    @Test
    void an_amount_without_a_known_currency_is_no_money() {
        assertThat(BankTransaction.of(BigDecimal.ONE).build().money()).isEmpty();
        assertThat(BankTransaction.of(BigDecimal.ONE)
                        .currency(Optional.of("QQQ"))
                        .build()
                        .money())
                .isEmpty();
    }

    @Test
    void symbols_drop_their_leading_zeros_and_zeros_alone_are_none() {
        PaymentSymbols symbols = PaymentSymbols.find("0020260042", " 0308 ", "0000000000");

        assertThat(symbols.variable()).contains("20260042");
        assertThat(symbols.constant()).contains("308");
        assertThat(symbols.specific()).isEmpty();
    }

    @Test
    void what_is_no_symbol_is_none() {
        assertThat(PaymentSymbols.find("12345678901", "12345", "2026-1")).isEqualTo(PaymentSymbols.none());
    }

    @Test
    void a_symbol_with_a_leading_zero_cannot_be_made() {
        assertThatThrownBy(() -> new PaymentSymbols(Optional.of("07"), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("variable")
                .hasMessageContaining("07");
    }

    @Test
    void the_difference_is_what_the_balances_do_not_explain() {
        BankStatement statement = statement("100000.00", "104750.00", "CZ6508000000192000145399");

        assertThat(statement.difference(new BigDecimal("4751.00"))).contains(new BigDecimal("1.00"));
        assertThat(statement.isBalanced(new BigDecimal("4750"))).contains(true);
        assertThat(statement.isBalanced(new BigDecimal("4751"))).contains(false);
    }

    @Test
    void a_statement_is_of_an_account_by_iban_or_by_the_sixteen_digits() {
        Iban own = Iban.parse("CZ65 0800 0000 1920 0014 5399");

        assertThat(statement("0", "0", "CZ6508000000192000145399").isOf(own)).isTrue();
        assertThat(statement("0", "0", "0000192000145399").isOf(own)).isTrue();
        assertThat(statement("0", "0", "0000002000145399").isOf(own)).isFalse();
        assertThat(statement("0", "0", "5399").isOf(own)).isFalse();
    }

    private static BankTransaction inEuro(String amount) {
        return BankTransaction.of(new BigDecimal(amount))
                .currency(Optional.of("EUR"))
                .build();
    }

    private static BankStatement statement(String opening, String closing, String account) {
        return new BankStatement(
                Optional.of(account),
                Optional.of("CZK"),
                Optional.of("7"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new BigDecimal(opening)),
                Optional.of(new BigDecimal(closing)));
    }
}
