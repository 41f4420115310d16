package partnershipplan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Breaks a plan as people do, the same way for the same number. */
final class Mutant {
    private final List<String> lines;
    private final Random random;

    private Mutant(String text, long number) {
        this.lines = new ArrayList<>(List.of(text.split("\n", -1)));
        this.random = new Random(number);
    }

    static String of(String text, long number) {
        Mutant mutant = new Mutant(text, number);
        int slips = 1 + mutant.random.nextInt(4);
        for (int i = 0; i < slips; i++) {
            mutant.slip();
        }
        String broken = String.join("\n", mutant.lines);
        return switch (mutant.random.nextInt(5)) {
            case 0 -> broken.replace("\n", "\r\n");
            case 1 -> broken.stripTrailing();
            default -> broken;
        };
    }

    private void slip() {
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        int colon = line.indexOf(": ");
        switch (random.nextInt(11)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.set(at, swapped(line, colon));
            case 2 -> lines.set(at, line.replaceFirst("(\\d{4})-(\\d\\d)-(\\d\\d)", "$2/$3/$1"));
            case 3 -> lines.set(at, line.replaceFirst("(\\w) (\\w)", "$1: $2"));
            case 4 -> lines.set(at, colon < 0 ? line : line.substring(0, colon + 1));
            case 5 -> lines.set(at, line.replaceFirst(": (\\w)", ": **$1**"));
            case 6 -> lines.set(at, line.replaceFirst("id: (\\w+)-(\\w+)", "id: $1_$2"));
            case 7 -> lines.set(at, line.replaceFirst(": (\\d+)(\\d{3})$", ": \\$$1,$2"));
            case 8 -> lines.set(at, line.replaceFirst(": ([a-z_]+)$", ": \"$1"));
            case 9 -> lines.set(at, line.replaceFirst(", ", " # "));
            default -> lines.set(at, " " + line);
        }
    }

    private String swapped(String line, int colon) {
        if (colon < 4) {
            return line;
        }
        int at = colon - 3;
        return line.substring(0, at) + line.charAt(at + 1) + line.charAt(at) + line.substring(at + 2);
    }
}
