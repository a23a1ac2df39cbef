package eu.hodina.application.memory;

import eu.hodina.application.access.Devices;
import java.time.Instant;

/** Twin of the browsers that are known. */
final class MemoryDevices implements Devices {
    private final MemoryTransactions transactions;
    private final Shelf<String, Device> devices;

    private record Device(String login, Instant expires) {}

    MemoryDevices(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.devices = transactions.shelf();
    }

    @Override
    public void add(String tokenHash, String login, Instant expires) {
        devices.add(tokenHash, new Device(login, expires));
    }

    @Override
    public boolean knows(String tokenHash, String login, Instant now) {
        return devices.find(tokenHash)
                .filter(device ->
                        device.login().equals(login) && device.expires().isAfter(now))
                .isPresent();
    }

    @Override
    public void removeOf(String login) {
        transactions.run(() -> devices.entries().forEach((hash, device) -> {
            if (device.login().equals(login)) {
                devices.remove(hash);
            }
        }));
    }

    @Override
    public void removeExpired(Instant now) {
        transactions.run(() -> devices.entries().forEach((hash, device) -> {
            if (!device.expires().isAfter(now)) {
                devices.remove(hash);
            }
        }));
    }
}
