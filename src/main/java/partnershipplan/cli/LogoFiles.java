package partnershipplan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import partnershipplan.config.LogoFile;
import partnershipplan.house.logo.Logo;
import partnershipplan.house.logo.LogoFault;
import partnershipplan.house.logo.LogoReader;

/** Reads the logo that a configuration names, from the configuration's own folder alone. */
final class LogoFiles {
    private LogoFiles() {}

    static Logo read(LogoFile logo, Path folder) throws LogoFault {
        Path file = folder.resolve(logo.file());
        try {
            if (!Files.exists(file)) {
                throw new LogoFault("is not there", "look for it from the configuration's folder on; capitals matter");
            }
            if (!Files.isRegularFile(file)) {
                throw new LogoFault("is not a file", "name the SVG or the PNG itself");
            }
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                throw new LogoFault("is a link out of the configuration's folder", "put the logo itself there");
            }
            try (InputStream in = Files.newInputStream(file)) {
                return LogoReader.read(logo.file(), in.readNBytes(LogoReader.MAX_BYTES + 1), logo.alt());
            }
        } catch (IOException e) {
            throw new LogoFault("cannot be read: " + IoMessages.of(e), "");
        }
    }
}
