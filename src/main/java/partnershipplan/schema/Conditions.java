package partnershipplan.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;

/** What the schema says of keys that depend on each other. */
final class Conditions {
    private Conditions() {}

    static void add(Shape shape, ObjectNode schema) {
        if (shape.index() == FormatTable.AGREEMENT) {
            ArrayNode all = schema.putArray("allOf");
            requireAny(all.addObject(), "id", "title");
            ArrayNode partners = all.addObject().putArray("anyOf");
            partners.addObject().putArray("required").add("partners");
            partners.addObject().putArray("required").add("parties");
            applicantNotice(partners.addObject());
        } else if (shape.index() == FormatTable.METRIC) {
            ArrayNode any = schema.putArray("anyOf");
            ObjectNode dated = any.addObject().putObject("properties").putObject("target");
            dated.putObject("if").put("type", "object");
            dated.putObject("then").putArray("required").add("date");
            ObjectNode maintained = any.addObject();
            maintained.putArray("required").add("direction");
            maintained.putObject("properties").putObject("direction").put("const", "maintain");
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
        ObjectNode letter = schema.putObject("properties").putObject("letter");
        letter.put("type", "object");
        letter.putArray("required").add("kind");
        letter.putObject("properties").putObject("kind").put("const", "applicant_notice");
    }
}
