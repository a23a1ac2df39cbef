package eu.hodina.document.einvoice;

import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.diver.api.coord.DVRCoordinateException;
import com.helger.diver.api.version.DVRVersionException;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.result.ValidationResultList;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.en16931.EN16931Validation;
import com.helger.phive.isdoc.ISDOCValidation;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import com.helger.phive.zugferd.ZugferdValidation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** The rules that the makers of the formats give out, as phive runs them; nothing is fetched. */
final class OfficialRules {
    static final DVRCoordinate ISDOC = coordinate("cz.isdoc:isdoc:6.0.2");
    static final DVRCoordinate UBL_INVOICE = coordinate("eu.cen.en16931:ubl:1.3.15");
    static final DVRCoordinate UBL_CREDIT_NOTE = coordinate("eu.cen.en16931:ubl-creditnote:1.3.15");
    static final DVRCoordinate CII = coordinate("eu.cen.en16931:cii:1.3.15");
    static final DVRCoordinate FACTUR_X = ZugferdValidation.VID_ZUGFERD_2_4_EN16931;
    private static final ValidationExecutorSetRegistry<IValidationSourceXML> RULES = rules();

    private OfficialRules() {}

    private static ValidationExecutorSetRegistry<IValidationSourceXML> rules() {
        ValidationExecutorSetRegistry<IValidationSourceXML> rules = new ValidationExecutorSetRegistry<>();
        ISDOCValidation.initISDOC(rules);
        EN16931Validation.initEN16931(rules);
        ZugferdValidation.initZugferd(rules);
        return rules;
    }

    private static DVRCoordinate coordinate(String text) {
        try {
            return DVRCoordinate.parseOrThrow(text);
        } catch (DVRCoordinateException | DVRVersionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return what they object to; nothing where the file is right} */
    static List<String> objections(DVRCoordinate rules, byte[] file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
            ValidationResultList results = ValidationExecutionManager.executeValidation(
                    IValidityDeterminator.createDefault(),
                    RULES.getOfID(rules),
                    ValidationSourceXML.create(null, document));
            List<String> texts = new ArrayList<>();
            results.getAllErrors().forEach(error -> texts.add(error.getAsStringLocaleIndepdent()));
            return texts;
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(String.format(Locale.ROOT, "no XML: %s", e.getMessage()), e);
        }
    }
}
