package partnershipplan.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;

/**
 * What the schema says of keys that depend on each other.
 *
 * <p>Keys stand under {@code if} where they can, since editors propose no keys from there.
 */
final class Conditions {
    private Conditions() {}

    static void add(Shape shape, ObjectNode schema) {
        if (shape.index() == FormatTable.AGREEMENT) {
            ArrayNode all = schema.putArray("allOf");
            requireAny(all.addObject(), "id", "title");
            ObjectNode partners = all.addObject();
            applicantNotice(partners.putObject("if"));
            requireAny(partners.putObject("else"), "partners", "parties");
        } else if (shape.index() == FormatTable.METRIC) {
            ObjectNode maintained = schema.putObject("if");
            maintained.putArray("required").add("direction");
            maintained
                    .putObject("properties")
                    .putObject("direction")
                    .put("title", "Maintain")
                    .put("const", "maintain");
            ObjectNode dated = schema.putObject("else").putObject("properties").putObject("target");
            dated.putObject("if").put("type", "object");
            dated.putObject("then").putArray("required").add("date");
        }
    }

    private static void requireAny(ObjectNode schema, String... keys) {
        ArrayNode any = schema.putArray("anyOf");
        for (String key : keys) {
            any.addObject().putArray("required").add(key);
        }
    }

    private static void applicantNotice(ObjectNode schema) {
        schema.putArray("required").add("letter");
        ObjectNode letter = schema.putObject("properties").putObject("letter").put("title", "Letter");
        letter.put("type", "object");
        letter.putArray("required").add("kind");
        letter.putObject("properties")
                .putObject("kind")
                .put("title", "Applicant's notice")
                .put("const", "applicant_notice");
    }
}
