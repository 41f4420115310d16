package partnershipplan.cli;

import partnershipplan.report.RuleTexts;

/** What a run is about, as its reports tell it. */
interface Checking {
    /** The command's name. */
    String command();

    /** What is checked, in a word. */
    default String noun() {
        return "plan";
    }

    /** What a run without findings says it has checked; asked for at the end. */
    String checked();

    /** What is known of the rules; asked for only by forms that list them. */
    RuleTexts texts();
}
