import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/** Says whether PDF files keep to standards, and where not. Arguments: standards ("2a,ua1"), then files. */
public final class PdfValidator {
    private static final int MOST_FAILURES = 10_000;

    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        boolean allConform = true;
        for (String standard : arguments[0].split(",")) {
            for (int file = 1; file < arguments.length; file++) {
                allConform &= conforms(arguments[file], PDFAFlavour.fromString(standard));
            }
        }
        System.exit(allConform ? 0 : 1);
    }

    private static boolean conforms(String file, PDFAFlavour standard) throws Exception {
        ValidationProfile rules = rules(standard);
        try (InputStream bytes = new FileInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(bytes, standard);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(rules, MOST_FAILURES, false, false, false)) {
            ValidationResult result = validator.validate(parser);
            String verdict = result.isCompliant() ? "conforms to" : "DOES NOT CONFORM to";
            System.out.printf("%s %s %s (%d checks)%n", file, verdict, name(standard), result.getTotalAssertions());
            failures(result).forEach((rule, failure) -> System.out.printf("  %s: %s%n", rule, failure));
            return result.isCompliant();
        }
    }

    /** The first failure of each rule, with its place in the file. */
    private static Map<String, String> failures(ValidationResult result) {
        Map<String, String> failures = new TreeMap<>();
        for (TestAssertion check : result.getTestAssertions()) {
            if (check.getStatus() == TestAssertion.Status.FAILED) {
                String rule = check.getRuleId().getClause() + ", test " + check.getRuleId().getTestNumber();
                failures.putIfAbsent(rule, check.getMessage() + " [" + check.getLocation().getContext() + "]");
            }
        }
        return failures;
    }

    /** veraPDF's own profile: it lies in the jar, but the jar's list of profiles does not name it. */
    private static ValidationProfile rules(PDFAFlavour standard) throws Exception {
        String path = "/org/verapdf/pdfa/validation/" + name(standard).replace("/", "").toUpperCase(Locale.ROOT) + ".xml";
        try (InputStream xml = PdfValidator.class.getResourceAsStream(path)) {
            if (xml == null) {
                throw new IOException("there are no rules for " + standard.getId() + " in the validator");
            }
            return Profiles.profileFromXml(xml);
        }
    }

    private static String name(PDFAFlavour standard) {
        String id = standard.getId();
        return id.startsWith("ua") ? "PDF/UA-" + id.substring(2) : "PDF/A-" + id;
    }
}
