package eu.hodina.application.memory;

import eu.hodina.application.mail.BouncedAddress;
import eu.hodina.application.mail.BouncedAddresses;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Twin of the addresses to which mail does not get. */
final class MemoryBouncedAddresses implements BouncedAddresses {
    private final Shelf<String, BouncedAddress> bounced;

    MemoryBouncedAddresses(MemoryTransactions transactions) {
        this.bounced = transactions.shelf();
    }

    @Override
    public void mark(BouncedAddress one) {
        bounced.put(one.address(), one);
    }

    @Override
    public Optional<BouncedAddress> find(String address) {
        return bounced.find(address);
    }

    @Override
    public List<BouncedAddress> among(Set<String> addresses) {
        return bounced.all().filter(one -> addresses.contains(one.address())).toList();
    }

    @Override
    public List<BouncedAddress> page(Optional<String> after, int limit) {
        return bounced.all()
                .filter(one -> after.isEmpty() || one.address().compareTo(after.get()) > 0)
                .sorted(Comparator.comparing(BouncedAddress::address))
                .limit(limit)
                .toList();
    }

    @Override
    public void clear(String address) {
        bounced.remove(address);
    }
}
