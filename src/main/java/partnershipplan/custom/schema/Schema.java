package partnershipplan.custom.schema;

import dev.harrel.jsonschema.EvaluatorFactory;
import dev.harrel.jsonschema.InvalidSchemaException;
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

    private Schema(Value schema, Validator validator, URI name) {
        this.schema = schema;
        this.validator = validator;
        this.name = name;
    }

    /** Reads a schema; null, with the faults, where it is none. */
    public static @Nullable Schema of(Node node, List<SchemaFault> faults) {
        new SchemaSurvey(node, faults).run();
        if (!faults.isEmpty()) {
            return null;
        }
        Value schema = SchemaReader.read(node);
        Validator validator = validator();
        try {
            return new Schema(schema, validator, validator.registerSchema(new ValueNode(schema, "", null)));
        } catch (InvalidSchemaException e) {
            faults.add(MisuseOfKeyword.fault(node, e.getErrors()));
            return null;
        }
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
                .withEvaluatorFactory(new EvaluatorFactory.Builder()
                        .withKeyword(Keywords.PATTERN, PatternCheck::of)
                        .build())
                .createValidator();
    }
}
