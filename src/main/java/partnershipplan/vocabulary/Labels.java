package partnershipplan.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The words of one language for what a document shows beside the plan's own text; English where it has none. */
public final class Labels {
    private static final String FALLBACK = "en";
    private final String language;
    private final Properties words;
    private final OwnServices services;
    private final String tag;

    private Labels(String language, Properties words, OwnServices services, String tag) {
        this.language = language;
        this.words = words;
        this.services = services;
        this.tag = tag;
    }

    /** The labels for a BCP 47 tag, of which the language counts. */
    public static Labels of(String tag) {
        return of(tag, OwnServices.NONE);
    }

    /** The same, with an organization's names for services of its own. */
    public static Labels of(String tag, OwnServices services) {
        String language = tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
        Properties english = read(FALLBACK, null);
        if (english == null) {
            throw new IllegalStateException("no labels in this package");
        }
        Properties own = language.equals(FALLBACK) ? english : read(language, english);
        return own == null ? new Labels(FALLBACK, english, services, tag) : new Labels(language, own, services, tag);
    }

    private static @Nullable Properties read(String language, @Nullable Properties fallback) {
        if (!language.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return null;
        }
        try (InputStream in = Labels.class.getResourceAsStream("/labels/" + language + ".properties")) {
            if (in == null) {
                return null;
            }
            Properties words = fallback == null ? new Properties() : new Properties(fallback);
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language that the labels are in, which is English where the one asked for is not shipped. */
    public String language() {
        return language;
    }

    /** A label, or null. */
    public @Nullable String find(String key) {
        return words.getProperty(key);
    }

    /** A label that must be there. */
    public String word(String name) {
        return pattern("word." + name);
    }

    /** A sentence about a change, or a part of one. */
    public String change(String name) {
        return pattern("change." + name);
    }

    /** A line that must be there, by its whole key. */
    String pattern(String key) {
        String pattern = find(key);
        if (pattern == null) {
            throw new IllegalStateException("no label " + key);
        }
        return pattern;
    }

    /** A label with a name in it. */
    public String word(String name, String value) {
        return word(name).replace("{name}", value).replace("{list}", value);
    }

    /** What a key is called, as it is called in that mapping where that differs. */
    public String key(String mapping, String key) {
        String own = find("key." + mapping + "." + key);
        String any = own == null ? find("key." + key) : own;
        return any == null ? key.replace('_', ' ') : any;
    }

    /** What a value out of a list is called. */
    public String value(String key, String value) {
        String own = find("value." + key + "." + value);
        String any = own == null ? find("value." + value) : own;
        return any == null ? value.replace('_', ' ') : any;
    }

    /** What a service is called: its label where the vocabulary has it, else as typed. */
    public String service(String service) {
        String own = services.name(service, tag);
        String any = own == null ? find("service." + service) : own;
        return any == null ? service : any;
    }

    /** What a chapter is called. */
    public String section(String name) {
        String label = find("section." + name);
        return label == null ? name : label;
    }
}
