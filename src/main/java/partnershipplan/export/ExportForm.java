package partnershipplan.export;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A form in which a plan leaves for other programs. */
public enum ExportForm {
    ICS("ics"),
    CSV("csv"),
    XLSX("xlsx"),
    JSON("json");

    private final String ending;

    ExportForm(String ending) {
        this.ending = ending;
    }

    /** The form of a name, or null. */
    public static @Nullable ExportForm named(String name) {
        for (ExportForm form : values()) {
            if (form.word().equals(name)) {
                return form;
            }
        }
        return null;
    }

    /** Its name, as typed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How the names of its files end, without the dot. */
    public String ending() {
        return ending;
    }
}
