package partnershipplan.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import partnershipplan.render.Form;
import partnershipplan.status.Outlook;
import picocli.CommandLine.Model.CommandSpec;

/** {@code plan status}: how far along each plan is. */
final class StatusCommand implements Command {
    private static final String FORMAT = "--format";

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description("How far along each plan is: what is answered, done, overdue, lapsed, ending and measured."
                        + " One plan in full, several as a table with totals.");
        Options.inputs(spec);
        Options.value(spec, "FORMAT", "text, json, md or html (default: text).", FORMAT);
        Within.describe(spec);
        Concerns.describe(spec);
        Audiences.describe(spec);
    }

    @Override
    public boolean takesInputs() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        String format = arguments.get(FORMAT);
        LocalDate today = Options.today(arguments, console);
        Outlook outlook = new Outlook(today, Within.of(arguments, today));
        Concerns concerns = Concerns.of(arguments, console);
        List<Inputs.Input> inputs = new Inputs(console).find(arguments);
        Writer out = Utf8.writer(console.out());
        StatusCopy copy = copy(format == null ? "text" : format, arguments, console, inputs, outlook, out);
        int exitCode = new StatusRun(arguments, console, outlook, copy, concerns).over(inputs);
        out.flush();
        return exitCode;
    }

    private static StatusCopy copy(
            String format, Arguments arguments, Console console, List<Inputs.Input> inputs, Outlook outlook, Writer out)
            throws IOException {
        boolean one = inputs.size() == 1;
        return switch (format) {
            case "json" -> new StatusJsonCopy(out, outlook, Audiences.named(arguments));
            case "text" ->
                one
                        ? StatusInFull.text(Renderers.of(null, inputs, console), out, Options.ink(arguments, console))
                        : new StatusTableCopy(
                                out, Options.ink(arguments, console), Audiences.named(arguments), outlook);
            case "md", "html" -> {
                Form form = format.equals("md") ? Form.MD : Form.HTML;
                Renderers renderers = Renderers.of(null, inputs, console);
                yield one
                        ? StatusInFull.page(renderers, out, form)
                        : new StatusPageCopy(
                                renderers.of(inputs.get(0)), out, form, Audiences.named(arguments), outlook);
            }
            default -> throw new UsageException(FORMAT + " takes text, json, md or html, not '" + format + "'");
        };
    }
}
