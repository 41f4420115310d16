package partnershipplan.config;

import java.util.Map;

/** A service beside the shipped ones, with its name by language. */
public record Service(String id, Map<String, String> label) {}
