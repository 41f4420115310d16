package partnershipplan.cli;

import partnershipplan.report.RuleTexts;

/**
 * What a run is about, as its reports tell it.
 *
 * @param command the command's name
 * @param checked what a run without findings says it has checked
 * @param texts what is known of the rules
 */
record Checking(String command, String checked, RuleTexts texts) {}
