package partnershipplan.custom.schema;

import dev.harrel.jsonschema.EvaluationContext;
import dev.harrel.jsonschema.Evaluator;
import dev.harrel.jsonschema.JsonNode;
import partnershipplan.custom.regex.Regex;
import partnershipplan.custom.regex.RegexException;

/** The keyword {@code pattern}, by regular expressions that cannot become slow. */
record PatternCheck(Regex regex) implements Evaluator {
    static PatternCheck of(JsonNode pattern) {
        try {
            return new PatternCheck(Regex.of(pattern.asString()));
        } catch (RegexException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public Result evaluate(EvaluationContext context, JsonNode node) {
        if (!node.isString()) {
            return Result.success();
        }
        String text = node.asString();
        if (node instanceof ValueNode value && value.steps() != null) {
            value.steps().take(regex.steps(text));
        }
        return regex.isIn(text) ? Result.success() : Result.failure("no match");
    }
}
