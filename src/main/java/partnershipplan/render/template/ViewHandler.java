package partnershipplan.render.template;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.BaseObjectHandler;
import com.github.mustachejava.util.Wrapper;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.render.prose.Escape;
import partnershipplan.render.words.Markup;

/**
 * Finds what a template names in the view's records, the innermost first; a name that none of them has is an error
 * with file and line.
 *
 * <p>Only {@link Markup} is written as it stands. Any other text is escaped, whichever braces a template uses: a
 * template cannot let data through.
 */
final class ViewHandler extends BaseObjectHandler {
    /** What every record has, and no view means. */
    private static final Set<String> INHERITED = Set.of("toString", "hashCode");

    private final Map<Class<?>, Map<String, Method>> components = new HashMap<>();

    @Override
    public Binding createBinding(String name, TemplateContext context, Code code) {
        return scopes -> {
            Found found = find(name, scopes, context);
            return found.value();
        };
    }

    @Override
    public Wrapper find(String name, List<Object> scopes) {
        return current -> find(name, current, null).value();
    }

    @Override
    public String stringify(Object object) {
        return object instanceof Markup markup ? markup.text() : Escape.html(String.valueOf(object));
    }

    /** A value that may be null, which is not the same as a name that is not there. */
    private record Found(@Nullable Object value) {}

    private Found find(String name, List<Object> scopes, @Nullable TemplateContext context) {
        int dot = name.indexOf('.');
        for (int i = scopes.size() - 1; i >= 0; i--) {
            Method accessor = accessor(scopes.get(i), dot < 0 ? name : name.substring(0, dot));
            if (accessor != null) {
                Object value = call(accessor, scopes.get(i));
                return dot < 0 || value == null
                        ? new Found(value)
                        : find(name.substring(dot + 1), List.of(value), context);
            }
        }
        String where = context == null ? "" : context.file() + ":" + context.line() + ": ";
        throw new TemplateException(where + "the template names `" + name + "`, which is not there");
    }

    private @Nullable Method accessor(@Nullable Object scope, String name) {
        return scope == null ? null : components(scope.getClass()).get(name);
    }

    private Map<String, Method> components(Class<?> type) {
        return components.computeIfAbsent(type, t -> {
            Map<String, Method> accessors = new HashMap<>();
            if (t.isRecord() && t != Markup.class) {
                for (Method method : t.getDeclaredMethods()) {
                    boolean told = method.getParameterCount() == 0 && Modifier.isPublic(method.getModifiers());
                    if (told && !INHERITED.contains(method.getName())) {
                        accessors.put(method.getName(), method);
                    }
                }
            }
            return accessors;
        });
    }

    private static @Nullable Object call(Method accessor, Object scope) {
        try {
            return accessor.invoke(scope);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
