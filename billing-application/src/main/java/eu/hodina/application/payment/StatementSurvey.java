package eu.hodina.application.payment;

import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.StatementFormat;
import eu.hodina.domain.payment.TransactionStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The first pass over a file: proves that it can be read to its end, and keeps the complete heads of its statements. */
final class StatementSurvey implements StatementSink {
    private final String sha256;
    private final List<Iban> accounts;
    private final KeptBounds bounds;
    private final List<BankStatement> heads = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private Optional<StatementFormat> format = Optional.empty();
    private long transactions;
    private long pending;

    private StatementSurvey(String file, String sha256, List<Iban> accounts) {
        this.bounds = new KeptBounds(file);
        this.sha256 = Objects.requireNonNull(sha256, "sha256");
        this.accounts = accounts;
    }

    static StatementSurvey of(StatementFile file, StatementReader reader, List<Firm> firms) throws IOException {
        StatementSurvey survey = new StatementSurvey(file.name(), hash(file), accounts(firms));
        reader.read(file, survey);
        return survey;
    }

    static List<Iban> accounts(List<Firm> firms) {
        return firms.stream()
                .flatMap(firm -> firm.accounts().stream())
                .map(BankAccount::iban)
                .distinct()
                .toList();
    }

    private static String hash(StatementFile file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream bytes = new DigestInputStream(file.open(), digest)) {
                bytes.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    String sha256() {
        return sha256;
    }

    StatementFormat format() {
        return format.orElseThrow(() -> new IllegalStateException("a reader tells the format first"));
    }

    List<BankStatement> heads() {
        return heads;
    }

    List<String> warnings() {
        return warnings;
    }

    long transactions() {
        return transactions;
    }

    long pending() {
        return pending;
    }

    /** The firm's account that a statement is of; none where it is of no one's, or could be of two. */
    Optional<Iban> ours(BankStatement statement) {
        return owner(statement, accounts);
    }

    /** The one of these accounts that a statement is of. */
    static Optional<Iban> owner(BankStatement statement, List<Iban> accounts) {
        List<Iban> found = accounts.stream().filter(statement::isOf).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    Set<Iban> ours() {
        return heads.stream().map(this::ours).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    List<String> foreignAccounts() {
        return heads.stream()
                .filter(head -> ours(head).isEmpty())
                .map(head -> head.account().orElse(""))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public void format(StatementFormat value) {
        format = Optional.of(value);
    }

    @Override
    public void begin(BankStatement statement) {
        // the head is complete only at the end
    }

    @Override
    public void transaction(BankTransaction transaction) {
        transactions++;
        bounds.check(transaction, transactions);
        pending += transaction.status() == TransactionStatus.BOOKED ? 0 : 1;
    }

    @Override
    public void end(BankStatement statement) {
        bounds.check(statement);
        heads.add(statement);
    }

    @Override
    public void warning(String message) {
        warnings.add(message);
    }
}
