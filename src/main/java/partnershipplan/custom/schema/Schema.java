package partnershipplan.custom.schema;

import dev.harrel.jsonschema.EvaluatorFactory;
import dev.harrel.jsonschema.SchemaResolver;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.custom.jsonpath.Steps;
import partnershipplan.normal.Value;
import partnershipplan.source.Node;

/** A JSON Schema, read and checked once, for any number of values. */
public final class Schema {
    private final Value schema;
    private final Validator validator;
    private final URI name;

    private Schema(Value schema) {
        this.schema = schema;
        this.validator = validator();
        this.name = validator.registerSchema(URI.create("rule:then"), new ValueNode(schema, "", null));
    }

    /** Reads a schema; null, with the faults, where it is none. */
    public static @Nullable Schema of(Node node, List<SchemaFault> faults) {
        new SchemaSurvey(node, faults).run();
        return faults.isEmpty() ? new Schema(SchemaReader.read(node)) : null;
    }

    /** What it has against a value, the outermost first; nothing where it is satisfied. */
    public List<Complaint> complaints(Value value, Steps steps) {
        Validator.Result result = validator.validate(name, new ValueNode(value, "", steps));
        return result.isValid() ? List.of() : Complaints.of(result.getErrors(), value, schema);
    }

    private static Validator validator() {
        return new ValidatorFactory()
                .withJsonNodeFactory(new ValueNodes())
                .withSchemaResolver(uri -> SchemaResolver.Result.empty())
                // The survey has done that; the schema of schemas would take longer than all the rest.
                .withDisabledSchemaValidation(true)
                .withEvaluatorFactory(new EvaluatorFactory.Builder()
                        .withKeyword(Keywords.PATTERN, PatternCheck::of)
                        .build())
                .createValidator();
    }
}
