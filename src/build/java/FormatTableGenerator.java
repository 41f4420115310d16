import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Writes {@code FormatTable} and {@code FormatDocs} from the records of the model, before they are compiled.
 *
 * <p>Arguments: the folder of sources, the folder to write to. Run by the build; see
 * docs/decisions/0002-records-are-the-format.md.
 */
public class FormatTableGenerator {
    public static void main(String[] args) throws IOException {
        Path sources = Path.of(args[0]);
        Path out = Path.of(args[1]).resolve("partnershipplan/format");
        Files.createDirectories(out);
        List<Path> files;
        try (Stream<Path> all = Files.list(sources.resolve("partnershipplan/model"))) {
            files = all.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    null,
                    List.of("-proc:only", "-classpath", System.getProperty("java.class.path")),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            Reader reader = new Reader();
            task.setProcessors(List.of(reader));
            if (!task.call()) {
                System.exit(1);
            }
            write(out.resolve("FormatTable.java"), new TableWriter(reader.shapes).text());
            write(out.resolve("FormatDocs.java"), new DocsWriter(reader.shapes).text());
        }
    }

    /** Leaves a file alone that says the same, so that nothing is compiled again without need. */
    private static void write(Path file, String text) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
    }

    /** A record of the model. */
    record Shape(String name, String doc, boolean[] listed, List<Field> fields, String arguments) {}

    /** A component of a record, with what its annotation says. */
    record Field(String component, String owner, TypeMirror mirror, String type, Map<String, Object> key) {
        String name() {
            return component.replaceAll("_$", "").replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        }

        boolean flag(String attribute) {
            return Boolean.TRUE.equals(key.get(attribute));
        }

        String text(String attribute) {
            return String.valueOf(key.getOrDefault(attribute, ""));
        }
    }

    @SupportedAnnotationTypes("*")
    static class Reader extends AbstractProcessor {
        final Map<String, Shape> shapes = new LinkedHashMap<>();

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            TypeElement plan = processingEnv.getElementUtils().getTypeElement("partnershipplan.model.Plan");
            if (shapes.isEmpty()) {
                shape(plan);
            }
            return false;
        }

        private Shape shape(TypeElement record) {
            String name = record.getSimpleName().toString();
            Shape known = shapes.get(name);
            if (known != null) {
                return known;
            }
            List<Field> fields = new ArrayList<>();
            String doc = processingEnv.getElementUtils().getDocComment(record);
            Shape shape = new Shape(
                    name,
                    doc == null ? "" : doc.strip().split("\n\\s*\n|\n @")[0].replaceAll("\\s+", " "),
                    new boolean[1],
                    fields,
                    arguments(record, fields, "v.META"));
            shapes.put(name, shape);
            // What has the facts of a partner has an id, be it in a list or not.
            shape.listed()[0] = fields.stream().anyMatch(f -> !f.owner().isEmpty());
            for (Field field : fields) {
                follow(field.mirror(), false);
            }
            return shape;
        }

        /** Adds the record's keys to {@code fields}; returns what its constructor is called with. */
        private String arguments(TypeElement record, List<Field> fields, String prefix) {
            List<String> arguments = new ArrayList<>();
            for (RecordComponentElement component : record.getRecordComponents()) {
                String type = typeName(component.asType());
                Map<String, Object> key = key(component);
                if (type.equals("Meta")) {
                    arguments.add("meta");
                } else if (Boolean.TRUE.equals(key.get("inline"))) {
                    TypeElement inner = (TypeElement) ((DeclaredType) component.asType()).asElement();
                    int from = fields.size();
                    String inside = arguments(inner, fields, prefix);
                    for (int i = from; i < fields.size(); i++) {
                        Field f = fields.get(i);
                        fields.set(
                                i,
                                new Field(
                                        f.component(),
                                        component.getSimpleName() + "().",
                                        f.mirror(),
                                        f.type(),
                                        f.key()));
                    }
                    arguments.add("new " + type + "(" + inside + ")");
                } else {
                    if (key.isEmpty()) {
                        throw new IllegalStateException(record + "." + component + " has no @Key");
                    }
                    arguments.add("(" + type + ") v[" + fields.size() + "]");
                    fields.add(new Field(component.getSimpleName().toString(), "", component.asType(), type, key));
                }
            }
            return String.join(", ", arguments);
        }

        private void follow(TypeMirror mirror, boolean listed) {
            DeclaredType type = (DeclaredType) mirror;
            TypeElement element = (TypeElement) type.asElement();
            if (element.getSimpleName().contentEquals("List")) {
                follow(type.getTypeArguments().get(0), true);
            } else if (isMapping(element)) {
                Shape shape = shape(element);
                shape.listed()[0] |= listed;
            }
        }

        static boolean isMapping(TypeElement element) {
            return element.getKind() == ElementKind.RECORD
                    && element.getInterfaces().stream()
                            .anyMatch(i -> i.toString().endsWith(".Item"));
        }

        /** The type as the generated code names it: simple names, nested ones with their outer. */
        static String typeName(TypeMirror mirror) {
            DeclaredType type = (DeclaredType) mirror;
            TypeElement element = (TypeElement) type.asElement();
            String name = element.getQualifiedName().toString().replaceFirst("^([a-z]+\\.)+", "");
            return type.getTypeArguments().isEmpty()
                    ? name
                    : name + "<"
                            + type.getTypeArguments().stream()
                                    .map(Reader::typeName)
                                    .collect(Collectors.joining()) + ">";
        }

        private static Map<String, Object> key(RecordComponentElement component) {
            Map<String, Object> key = new LinkedHashMap<>();
            for (AnnotationMirror mirror : component.getAnnotationMirrors()) {
                if (mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Key")) {
                    mirror.getElementValues()
                            .forEach((name, value) ->
                                    key.put(name.getSimpleName().toString(), plain(value)));
                }
            }
            return key;
        }

        private static Object plain(AnnotationValue value) {
            return value.getValue() instanceof List<?> list
                    ? list.stream().map(v -> plain((AnnotationValue) v)).toList()
                    : value.getValue() instanceof javax.lang.model.element.VariableElement constant
                            ? constant.getSimpleName().toString()
                            : value.getValue();
        }
    }

    /** Writes the table itself. */
    record TableWriter(Map<String, Shape> shapes) {
        String text() {
            List<Shape> all = List.copyOf(shapes.values());
            StringBuilder b = new StringBuilder();
            b.append("package partnershipplan.format;\n\n");
            b.append("import java.time.LocalDate;\nimport java.util.List;\n");
            b.append("import partnershipplan.model.*;\n\n");
            b.append("/** The format's mappings. Generated from the records of the model. */\n");
            b.append("@SuppressWarnings({\"unchecked\", \"cast\"})\n");
            b.append("public final class FormatTable {\n");
            b.append("    public static final int COUNT = " + all.size() + ";\n");
            for (int i = 0; i < all.size(); i++) {
                b.append("    public static final int " + constant(all.get(i).name()) + " = " + i + ";\n");
            }
            b.append("\n    private static final Shape[] SHAPES = new Shape[COUNT];\n\n");
            b.append("    private FormatTable() {}\n\n");
            b.append("    /** A mapping by its place. Made when first asked for; two threads may make the same. */\n");
            b.append("    public static Shape shape(int index) {\n");
            b.append("        Shape shape = SHAPES[index];\n        if (shape == null) {\n");
            b.append("            shape = make(index);\n            SHAPES[index] = shape;\n        }\n");
            b.append("        return shape;\n    }\n\n");
            b.append("    private static Shape make(int index) {\n        switch (index) {\n");
            for (int i = 0; i < all.size(); i++) {
                b.append("            case " + i + ": return make" + all.get(i).name() + "();\n");
            }
            b.append(
                    "            default: throw new IllegalArgumentException(\"no shape \" + index);\n        }\n    }\n\n");
            for (int i = 0; i < all.size(); i++) {
                make(b, i, all.get(i));
            }
            b.append("    /** The record of a mapping, from its keys' values in the table's order. */\n");
            b.append(
                    "    public static Item construct(int index, Object[] v, Meta meta) {\n        switch (index) {\n");
            for (int i = 0; i < all.size(); i++) {
                b.append("            case " + i + ": return new " + all.get(i).name() + "("
                        + all.get(i).arguments() + ");\n");
            }
            b.append(
                    "            default: throw new IllegalArgumentException(\"no shape \" + index);\n        }\n    }\n\n");
            b.append("    /** The values of a record's keys, in the table's order. */\n");
            b.append("    public static Object[] values(int index, Item item) {\n        switch (index) {\n");
            for (int i = 0; i < all.size(); i++) {
                b.append("            case " + i + ": {\n                "
                        + all.get(i).name() + " r = ("
                        + all.get(i).name() + ") item;\n                return new Object[] {"
                        + all.get(i).fields().stream()
                                .map(f -> "r." + f.owner() + f.component() + "()")
                                .collect(Collectors.joining(", "))
                        + "};\n            }\n");
            }
            b.append(
                    "            default: throw new IllegalArgumentException(\"no shape \" + index);\n        }\n    }\n}\n");
            return b.toString();
        }

        private void make(StringBuilder b, int index, Shape shape) {
            int shorthand = -1;
            StringBuilder fields = new StringBuilder();
            for (int i = 0; i < shape.fields().size(); i++) {
                Field field = shape.fields().get(i);
                if (field.flag("shorthand")) {
                    shorthand = i;
                }
                fields.append(i == 0 ? "" : ",\n")
                        .append("            new Field(\"" + field.name() + "\", " + type(field) + ", "
                                + field.flag("required") + ", " + field.flag("unwritten") + ", "
                                + (field.text("fallback").isEmpty() ? "null" : "\"" + field.text("fallback") + "\"")
                                + ", Visibility." + field.key().getOrDefault("seen", "PUBLIC") + ")");
            }
            b.append("    private static Shape make" + shape.name() + "() {\n        return new Shape(" + index + ", \""
                    + shape.name() + "\", " + shape.listed()[0] + ", " + shorthand + ", List.of(\n" + fields
                    + "));\n    }\n\n");
        }

        private String type(Field field) {
            DeclaredType mirror = (DeclaredType) field.mirror();
            if (field.type().startsWith("List<")) {
                return "new Type.ListOf("
                        + scalar(field, (DeclaredType) mirror.getTypeArguments().get(0)) + ", "
                        + field.flag("oneOrMore") + ")";
            }
            return scalar(field, mirror);
        }

        private String scalar(Field field, DeclaredType mirror) {
            TypeElement element = (TypeElement) mirror.asElement();
            String name = Reader.typeName(mirror);
            if (shapes.containsKey(name)) {
                return "new Type.Mapping(" + constant(name) + ")";
            }
            if (element.getKind() == ElementKind.ENUM) {
                return "new Type.Choice(List.of(" + name + ".values()))";
            }
            return switch (name) {
                case "String" -> text(field);
                case "References" -> "new Type.Reference(" + strings(field.key().get("words")) + ")";
                case "Decimal" -> "Type.Plain.NUMBER";
                case "Integer" -> "Type.Plain.WHOLE";
                case "Boolean" -> "Type.Plain.YES_NO";
                case "LocalDate" -> "Type.Plain.DATE";
                case "Money" -> "Type.Plain." + (field.flag("signed") ? "SIGNED_MONEY" : "MONEY");
                case "Percent", "PastDate", "EffectiveDate", "Cadence" -> "Type.Plain." + constant(name);
                default -> throw new IllegalStateException(field.component() + ": no type for " + name);
            };
        }

        private static String text(Field field) {
            if (field.key().containsKey("choices")) {
                return "new Type.Choice(" + strings(field.key().get("choices")) + ")";
            }
            if (field.key().containsKey("refers")) {
                return "new Type.Id(Refers." + field.text("refers") + ")";
            }
            return "new Type.Text(TextKind." + field.key().getOrDefault("text", "LINE") + ")";
        }

        private static String strings(Object list) {
            return list == null
                    ? "List.of()"
                    : ((List<?>) list)
                            .stream().map(s -> "\"" + s + "\"").collect(Collectors.joining(", ", "List.of(", ")"));
        }

        private static String constant(String name) {
            return name.replaceAll("(?<=[a-z])([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        }
    }

    /** Writes what the table's mappings and keys mean, which only the schema, the reference and the scaffold read. */
    record DocsWriter(Map<String, Shape> shapes) {
        String text() {
            StringBuilder b = new StringBuilder();
            b.append("package partnershipplan.format;\n\n");
            b.append("/** What the format's mappings and keys mean. Generated from the records of the model. */\n");
            b.append("public final class FormatDocs {\n    private FormatDocs() {}\n\n");
            b.append("    /** What a mapping is, by its place in the table. */\n");
            b.append("    public static String meaning(int shape) {\n        return switch (shape) {\n");
            int i = 0;
            for (Shape shape : shapes.values()) {
                b.append("            case " + i++ + " -> " + literal(shape.doc()) + ";\n");
            }
            b.append("            default -> \"\";\n        };\n    }\n\n");
            each(b, "meaning", "What a key means, by its mapping's place and its own.", "value");
            each(b, "example", "A good value of a key, as typed; empty where none is needed.", "example");
            return b.append("}\n").toString();
        }

        private void each(StringBuilder b, String method, String doc, String attribute) {
            b.append("    /** " + doc + " */\n    public static String " + method
                    + "(int shape, int field) {\n        return switch (shape * 100 + field) {\n");
            int s = 0;
            for (Shape shape : shapes.values()) {
                for (int f = 0; f < shape.fields().size(); f++) {
                    String value = shape.fields().get(f).text(attribute);
                    if (!value.isEmpty()) {
                        b.append("            case " + (s * 100 + f) + " -> " + literal(value) + ";\n");
                    }
                }
                s++;
            }
            b.append("            default -> \"\";\n        };\n    }\n\n");
        }

        private static String literal(String text) {
            return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        }
    }
}
