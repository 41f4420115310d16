package partnershipplan.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;

/** The plans that are made up reach every key of the format, so that what they prove holds for every key. */
class GeneratedPlanTest {
    private static final int ENOUGH = 400;

    @Test
    void every_key_of_the_format_is_reached() {
        Set<String> missing = new TreeSet<>();
        for (int i = 0; i < FormatTable.COUNT; i++) {
            Shape shape = FormatTable.shape(i);
            for (Field field : shape.fields()) {
                if (!field.unwritten()) {
                    missing.add(shape.name() + "." + field.name());
                }
            }
        }
        for (int seed = 0; seed < ENOUGH && !missing.isEmpty(); seed++) {
            RawPlan raw = GeneratedPlan.of(seed);
            raw.plan();
            for (Oracle.Place place : new Oracle(raw).mappings()) {
                place.node()
                        .keySet()
                        .forEach(key -> missing.remove(place.shape().name() + "." + key));
            }
        }
        assertThat(missing).isEmpty();
    }
}
