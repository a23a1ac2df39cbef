package eu.hodina.domain.invoice;

import eu.hodina.domain.money.Money;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides an amount in proportion so that the parts sum up to it: what is left over goes to the largest remainders. */
final class ProportionalSplit {
    private ProportionalSplit() {}

    /**
     * 1 000.00 over 17 075.00 and 1 000.00 is 944.67 and 55.33. Of equal remainders the first weight comes first.
     *
     * @param weights each 0 or more, together more than 0
     */
    static List<Money> of(Money amount, List<Money> weights) {
        BigInteger whole = weights.stream()
                .map(weight -> BigInteger.valueOf(weight.minor()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger size = BigInteger.valueOf(amount.minor()).abs();
        List<Long> parts = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        long given = 0;
        for (Money weight : weights) {
            BigInteger[] part =
                    size.multiply(BigInteger.valueOf(weight.minor())).divideAndRemainder(whole);
            parts.add(part[0].longValueExact());
            remainders.add(part[1]);
            given += part[0].longValueExact();
        }
        long left = size.longValueExact() - given;
        List<Integer> first = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                .limit(left)
                .toList();
        return IntStream.range(0, parts.size())
                .mapToLong(i -> parts.get(i) + (first.contains(i) ? 1 : 0))
                .mapToObj(minor -> Money.ofMinor(amount.currency(), amount.isNegative() ? -minor : minor))
                .toList();
    }
}
