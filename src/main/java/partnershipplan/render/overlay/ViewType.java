package partnershipplan.render.overlay;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import partnershipplan.render.words.Markup;

/**
 * What a name of the view stands for, as templates see it.
 *
 * @param type the record; of a list, what its items are
 * @param missing whether there may be nothing
 */
record ViewType(Kind kind, Class<?> type, boolean missing) {
    /** How a template can use it. */
    enum Kind {
        RECORD,
        LIST,
        TEXT,
        WORD,
        NUMBER,
        YES_NO
    }

    static ViewType of(Class<?> view) {
        return new ViewType(kind(view), view, false);
    }

    /** What a list holds. */
    ViewType item() {
        return of(type);
    }

    /** The names of a record, each with what it stands for; nothing has no names. */
    Map<String, ViewType> names() {
        Map<String, ViewType> names = new TreeMap<>();
        if (kind == Kind.RECORD) {
            for (Method method : type.getDeclaredMethods()) {
                if (isName(method)) {
                    names.put(method.getName(), of(method.getAnnotatedReturnType()));
                }
            }
        }
        return names;
    }

    private static boolean isName(Method method) {
        return method.getParameterCount() == 0
                && Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !List.of("toString", "hashCode").contains(method.getName());
    }

    private static ViewType of(AnnotatedType said) {
        boolean missing = said.isAnnotationPresent(Nullable.class);
        if (said instanceof AnnotatedParameterizedType list && said.getType() instanceof ParameterizedType) {
            Class<?> item = (Class<?>) list.getAnnotatedActualTypeArguments()[0].getType();
            return new ViewType(Kind.LIST, item, missing);
        }
        Class<?> type = (Class<?>) said.getType();
        return new ViewType(kind(type), type, missing);
    }

    private static Kind kind(Class<?> type) {
        if (type == Markup.class) {
            return Kind.TEXT;
        }
        if (type == String.class) {
            return Kind.WORD;
        }
        if (type == boolean.class) {
            return Kind.YES_NO;
        }
        return type.isRecord() ? Kind.RECORD : Kind.NUMBER;
    }

    /** In words, as the golden list of the view has it. */
    @Override
    public String toString() {
        String word = switch (kind) {
            case RECORD -> type.getSimpleName();
            case LIST -> "list of " + of(type);
            case TEXT -> "text";
            case WORD -> "word";
            case NUMBER -> "number";
            case YES_NO -> "yes or no";
        };
        return missing ? word + ", or nothing" : word;
    }
}
