package eu.hodina.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Versioned;
import eu.hodina.application.fixture.Fixtures;
import eu.hodina.application.mail.EditTemplates;
import eu.hodina.application.mail.FillTemplates;
import eu.hodina.application.mail.MailTemplates;
import eu.hodina.application.mail.TemplateKind;
import eu.hodina.application.mail.TemplateText;
import eu.hodina.application.mail.TemplateValues;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.StaleVersionException;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.FirmId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A firm's own templates are kept, versioned, filled and put away. */
public abstract class MailTemplatesContract extends PortsContract {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Caller JANA = new Caller("jana", "request-1");
    private static final TemplateText OWN = TemplateText.of(
            "Žlutá faktura {{document.number}}", "Ahoj,\n\nplať {{document.payable}} 🙂", Optional.empty());

    private final EditTemplates templates;

    protected MailTemplatesContract(Ports empty) {
        super(empty);
        templates = new EditTemplates(empty, () -> NOW);
    }

    private static FirmId firm() {
        return Fixtures.aFirm().id();
    }

    private Versioned<EditTemplates.Used> found() {
        return templates.find(firm(), TemplateKind.INVOICE, Language.CS);
    }

    @Test
    void a_firm_speaks_as_the_program_does_until_it_writes_its_own() {
        assertThat(found().version()).isZero();
        assertThat(found().value().own()).isFalse();
        assertThat(found().value().text().subject()).isEqualTo("Faktura {{document.number}}");
        assertThat(templates.all(firm())).hasSize(28).noneMatch(EditTemplates.Used::own);

        Versioned<EditTemplates.Used> changed =
                templates.change(JANA, firm(), 0, TemplateKind.INVOICE, Language.CS, OWN);

        assertThat(changed.version()).isEqualTo(1);
        assertThat(found()).isEqualTo(changed);
        assertThat(found().value().own()).isTrue();
        assertThat(found().value().text()).isEqualTo(OWN);
        assertThat(ports().mailTemplates().all(firm()))
                .containsExactly(new MailTemplates.Own(TemplateKind.INVOICE, Language.CS, OWN));
        assertThat(templates.all(firm()).stream().filter(EditTemplates.Used::own))
                .containsExactly(found().value());
        assertThat(templates
                        .find(firm(), TemplateKind.INVOICE, Language.EN)
                        .value()
                        .own())
                .isFalse();
        assertThat(new FillTemplates(ports())
                        .fill(
                                firm(),
                                TemplateKind.INVOICE,
                                Language.CS,
                                TemplateValues.examples(TemplateKind.INVOICE, Language.CS))
                        .text())
                .isEqualTo("Ahoj,\n\nplať 21\u00a0780,75\u00a0Kč 🙂");
    }

    @Test
    void it_is_changed_by_those_who_read_it_last_and_taken_back() {
        templates.change(JANA, firm(), 0, TemplateKind.INVOICE, Language.CS, OWN);
        assertThatThrownBy(() -> templates.change(JANA, firm(), 0, TemplateKind.INVOICE, Language.CS, OWN))
                .isInstanceOf(StaleVersionException.class);
        TemplateText other = new TemplateText("Faktura", OWN.text(), "<p>Ahoj</p>");
        assertThat(templates
                        .change(JANA, firm(), 1, TemplateKind.INVOICE, Language.CS, other)
                        .version())
                .isEqualTo(2);
        assertThatThrownBy(() -> templates.reset(JANA, firm(), 1, TemplateKind.INVOICE, Language.CS))
                .isInstanceOf(StaleVersionException.class);
        assertThat(templates
                        .reset(JANA, firm(), 2, TemplateKind.INVOICE, Language.CS)
                        .version())
                .isEqualTo(3);
        assertThat(found().value().own()).isFalse();
        assertThat(ports().mailTemplates().all(firm())).isEmpty();
        assertThat(templates
                        .reset(JANA, firm(), 3, TemplateKind.INVOICE, Language.CS)
                        .version())
                .isEqualTo(3);
    }

    @Test
    void what_must_not_go_out_is_not_kept() {
        TemplateText script = new TemplateText("Faktura", "Ahoj", "<p>Ahoj<script>alert(1)</script></p>");
        assertThatThrownBy(() -> templates.change(JANA, firm(), 0, TemplateKind.INVOICE, Language.CS, script))
                .isInstanceOf(RefusedException.class)
                .hasMessage("line 1, column 8: an element of a mail was expected, not <script>");
        assertThat(found().version()).isZero();
        FirmId nobody = new FirmId(Fixtures.identityOf("nobody"));
        assertThatThrownBy(() -> templates.find(nobody, TemplateKind.INVOICE, Language.CS))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> templates.change(JANA, nobody, 0, TemplateKind.INVOICE, Language.CS, OWN))
                .isInstanceOf(NotFoundException.class);
    }
}
