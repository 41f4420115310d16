package partnershipplan.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What Java cannot say of a key of the format: its meaning, an example, and how its value is written. */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {
    /** The meaning, in a sentence a program manager understands. */
    String value();

    /** A good value, as one would type it. */
    String example() default "";

    /** Whether the key must be there. */
    boolean required() default false;

    /** What kind of text a {@code String} holds. */
    TextKind text() default TextKind.LINE;

    /** The values a {@code String} may have, where no enum can spell them. */
    String[] choices() default {};

    /** Whether a single item may stand for a list of one. */
    boolean oneOrMore() default false;

    /** The value that a missing key has, as one would type it. */
    String fallback() default "";

    /** The narrowest audience that sees the value unless {@code visibility} says otherwise. */
    Visibility seen() default Visibility.PUBLIC;

    /** The list whose ids the value names. */
    Refers refers() default Refers.NOTHING;

    /** Words a reference accepts beside names and ids. */
    String[] words() default {};

    /** Whether a plain value that stands for the whole mapping fills this key. */
    boolean shorthand() default false;

    /** Whether the key can only be filled by such a plain value, never written. */
    boolean unwritten() default false;

    /** Whether an amount may be less than zero. */
    boolean signed() default false;

    /** Whether the component's own keys are written straight into this mapping. */
    boolean inline() default false;
}
