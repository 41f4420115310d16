package partnershipplan.render.pdf;

import com.openhtmltopdf.util.XRLog;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the PDF libraries from writing to standard error; what matters is reported as missing glyphs or exceptions. */
final class QuietLogs {
    /** Held, because a logger that nobody holds may be collected together with its level. */
    private final List<Logger> loggers =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    void silence() {
        XRLog.setLoggingEnabled(false);
        loggers.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
