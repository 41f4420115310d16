package partnershipplan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when until when an agreement stands. */
public record Term(
        @Key("When it takes effect: a date, or `on_signature`.") @Nullable
        EffectiveDate effective,

        @Key("Its last day.") @Nullable LocalDate ends,

        @Key("What ends it, where that is no date.") @Nullable
        String until,

        @Key("Whether it has no end.") @Nullable Boolean perpetual,
        @Key("How it is renewed.") @Nullable Renewal renewal,

        @Key(value = "How many days before its end renewal is taken up.", fallback = "90") @Nullable
        Integer renewalNoticeDays,

        Meta meta)
        implements Item {
    private static final int NOTICE_DAYS = 90;

    /** Whether its last day has passed. */
    public boolean hasEnded(LocalDate today) {
        return ends != null && ends.isBefore(today);
    }

    /** Whether its last day is so near that renewal is to be taken up. */
    public boolean endsSoon(LocalDate today) {
        return ends != null && !ends.isBefore(today) && !ends.isAfter(today.plusDays(noticeDays()));
    }

    /** How many days before its end renewal is taken up. */
    public int noticeDays() {
        return renewalNoticeDays == null ? NOTICE_DAYS : renewalNoticeDays;
    }

    /** How an agreement is renewed. */
    public enum Renewal {
        NONE,
        AUTOMATIC,
        OPTION
    }
}
