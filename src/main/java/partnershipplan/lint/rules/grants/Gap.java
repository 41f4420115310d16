package partnershipplan.lint.rules.grants;

import partnershipplan.vocabulary.Provision;

/** An element that a subgrant does not state, or not as it must; where it would stand, and what to write. */
record Gap(Provision element, String path, String message) {}
