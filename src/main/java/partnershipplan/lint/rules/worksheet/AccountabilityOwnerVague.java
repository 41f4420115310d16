package partnershipplan.lint.rules.worksheet;

import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;
import partnershipplan.lint.NothingBut;
import partnershipplan.lint.PlanText;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.lint.Say;
import partnershipplan.model.Person;

/** An owner that is nobody in particular. */
public final class AccountabilityOwnerVague implements Rule {
    private final NothingBut nobody = NothingBut.named("nobodies");

    @Override
    public String id() {
        return "accountability/owner-vague";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(RuleContext plan) {
        for (PlanText text : plan.texts()) {
            if (text.item() instanceof Person person && isWho(text, person) && isNobody(person)) {
                plan.report(
                        text.path(),
                        Say.quoted(text.text(), "This")
                                + " is nobody in particular, so nobody knows that it is theirs. Write under `"
                                + key(person) + ":` the role or name of one person, such as `Program Manager`.");
            }
        }
    }

    /** Whether a text is what its person is called by first: a plain line, else the name, else the title. */
    private static boolean isWho(PlanText text, Person person) {
        return switch (text.key()) {
            case "line", "name" -> true;
            case "title" -> person.name() == null;
            default -> false;
        };
    }

    private boolean isNobody(Person person) {
        return isNobody(person.line()) && isNobody(person.name()) && isNobody(person.title());
    }

    private boolean isNobody(@Nullable String text) {
        return text == null || nobody.is(text);
    }

    private static String key(Person person) {
        String path = person.path();
        String key = path.substring(path.lastIndexOf('.') + 1);
        int bracket = key.indexOf('[');
        return bracket < 0 ? key : key.substring(0, bracket);
    }
}
