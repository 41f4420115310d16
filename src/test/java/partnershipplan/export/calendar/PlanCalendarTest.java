package partnershipplan.export.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.export.Plans;

/** Two independent readers find in a calendar what the plan says. */
class PlanCalendarTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-23T12:00:00Z");
    private static final String PLAN = """
            format: partnership-plan/1
            period: {start: 2026-10-01, end: 2027-12-31}
            review: {every: quarterly, next: 2027-01-31}
            organization: {name: Harborlight}
            background:
              description: We help.
              existing_partners:
                - {name: Capital City Shelter, type: formal, purpose: Beds}
            need: {purpose: Beds, benefits: [], needs: [], must_haves: []}
            goals: []
            tactics:
              outreach: []
              maintenance:
                - {partner: all, activity: Breakfast, every: monthly, last: 2026-12-31}
                - {partner: all, activity: Call, every: 6 weeks}
                - {partner: all, activity: Wait, every: as_needed, last: 2026-12-31}
            accountability:
              roles: []
              boundaries: {privacy: P, confidentiality: C, information_sharing: S}
              mechanisms: []
            timeline:
              - {id: draft, task: "Draft; sign, \\\\ send", owner: Director, due: 2026-12-31, start: 2026-12-15}
              - {id: visit, task: Visit, owner: Director, due: 2027-02-28, status: cancelled}
            evaluation: {approach: We count., metrics: []}
            agreements:
              - id: mou
                instrument: mou
                status: executed
                partners: capital-city-shelter
                purpose: Beds.
                title: Bed MOU
                term: {effective: 2026-10-01, ends: 2027-09-30, renewal_notice_days: 60}
                review: {every: yearly, last: 2024-02-29}
              - {id: old, instrument: mou, status: expired, partners: all, purpose: Beds, term: {ends: 2025-09-30}}
            """;

    private static String calendar(String plan) {
        return PlanCalendar.of(Seen.of(Plans.of(plan), Audience.INTERNAL), NOON, null);
    }

    private static Calendar ical4j(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    private static ICalendar biweekly(String text) {
        try (var reader = new biweekly.io.text.ICalReader(text)) {
            ICalendar calendar = reader.readNext();
            assertThat(reader.getWarnings()).isEmpty();
            return calendar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Summary, first day, the day after the last, and rule of each event, by the first reader. */
    private static List<String> byIcal4j(String text) {
        List<String> told = new ArrayList<>();
        for (CalendarComponent event : ical4j(text).getComponents("VEVENT")) {
            event.validate();
            DtStart<?> start = event.getRequiredProperty("DTSTART");
            DtEnd<?> end = event.getRequiredProperty("DTEND");
            String rule = event.<RRule<?>>getProperty("RRULE")
                    .map(found -> " " + found.getRecur().getFrequency() + " until "
                            + found.getRecur().getUntil())
                    .orElse("");
            told.add(event.getRequiredProperty("SUMMARY").getValue() + " " + start.getDate() + " " + end.getDate()
                    + rule);
        }
        return told;
    }

    /** The same, by the second. */
    private static List<String> byBiweekly(String text) {
        List<String> told = new ArrayList<>();
        for (VEvent event : biweekly(text).getEvents()) {
            var rule = event.getRecurrenceRule();
            told.add(event.getSummary().getValue() + " "
                    + day(event.getDateStart().getValue()) + " "
                    + day(event.getDateEnd().getValue())
                    + (rule == null
                            ? ""
                            : " " + rule.getValue().getFrequency() + " until "
                                    + until(rule.getValue().getUntil())));
        }
        return told;
    }

    private static String until(@Nullable Date date) {
        return date == null ? "null" : day(date).toString();
    }

    private static LocalDate day(Date date) {
        return date instanceof biweekly.util.ICalDate day && !day.hasTime()
                ? LocalDate.of(
                        day.getRawComponents().getYear(),
                        day.getRawComponents().getMonth(),
                        day.getRawComponents().getDate())
                : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    @Test
    void two_readers_find_the_days_of_the_plan() {
        List<String> events = List.of(
                "Draft; sign, \\ send 2026-12-15 2027-01-01",
                "Visit 2027-02-28 2027-03-01",
                "Breakfast 2027-01-31 2027-02-01 MONTHLY until 2027-12-31",
                "Call 2026-10-01 2026-10-02 WEEKLY until 2027-12-31",
                "Review of the plan 2027-01-31 2027-02-01 MONTHLY until 2027-12-31",
                "Review: Bed MOU 2025-02-28 2025-03-01 YEARLY until 2027-09-30",
                "Take up the renewal: Bed MOU 2027-08-01 2027-08-02",
                "End: Bed MOU 2027-09-30 2027-10-01");
        assertThat(byIcal4j(calendar(PLAN))).isEqualTo(events);
        assertThat(byBiweekly(calendar(PLAN))).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "monthly | 2027-01-31 | 2027-02-28 2027-03-31 2027-04-30",
                "monthly | 2026-12-30 | 2027-01-30 2027-02-28 2027-03-30",
                "monthly | 2027-01-15 | 2027-02-15 2027-03-15 2027-04-15",
                "quarterly | 2026-11-30 | 2027-02-28 2027-05-30 2027-08-30",
                "yearly | 2023-02-28 | 2024-02-28 2025-02-28 2026-02-28",
                "yearly | 2020-02-29 | 2021-02-28 2022-02-28 2023-02-28 2024-02-29",
                "2 years | 2020-02-29 | 2022-02-28 2024-02-29 2026-02-28",
                "6 weeks | 2026-12-01 | 2027-01-12 2027-02-23",
                "daily | 2026-12-30 | 2026-12-31 2027-01-01",
            })
    void habits_come_again_on_the_days_that_the_cadence_says(String every, String last, String days) {
        String text = calendar(PLAN.replace("every: monthly, last: 2026-12-31", "every: " + every + ", last: " + last)
                .replace("end: 2027-12-31", "end: 2030-12-31"));
        VEvent event = biweekly(text).getEvents().get(2);
        DateIterator found = event.getDateIterator(TimeZone.getDefault());
        List<LocalDate> expected = new ArrayList<>();
        List<LocalDate> byBiweekly = new ArrayList<>();
        for (String day : days.split(" ")) {
            expected.add(LocalDate.parse(day));
            byBiweekly.add(found.next()
                    .toInstant()
                    .atZone(TimeZone.getDefault().toZoneId())
                    .toLocalDate());
        }
        assertThat(byBiweekly).isEqualTo(expected);
        RRule<LocalDate> rule = ical4j(text).getComponents("VEVENT").get(2).getRequiredProperty("RRULE");
        assertThat(rule.getRecur()
                        .getDates(
                                expected.get(0),
                                expected.get(0),
                                expected.get(expected.size() - 1).plusDays(1)))
                .startsWith(expected.toArray(LocalDate[]::new));
    }

    @Test
    void habit_without_any_day_is_left_out() {
        String text = calendar(PLAN.replace("period: {start: 2026-10-01, end: 2027-12-31}\n", ""));
        assertThat(byIcal4j(text)).noneMatch(event -> event.startsWith("Call"));
        assertThat(byIcal4j(text)).anyMatch(event -> event.startsWith("Breakfast 2027-01-31"));
    }

    @Test
    void cancelled_task_is_cancelled_in_the_calendar() {
        assertThat(biweekly(calendar(PLAN)).getEvents().get(1).getStatus().isCancelled())
                .isTrue();
        assertThat(biweekly(calendar(PLAN)).getEvents().get(0).getStatus().isCancelled())
                .isFalse();
    }

    @Test
    void event_keeps_its_uid_when_its_day_moves_and_no_two_share_one() {
        Map<String, String> before = uids(calendar(PLAN));
        Map<String, String> after = uids(calendar(PLAN.replace("due: 2026-12-31", "due: 2027-01-05")));
        assertThat(after).isEqualTo(before);
        assertThat(before.values()).doesNotHaveDuplicates();
        String twice = PLAN.replace("activity: Call,", "activity: Breakfast,");
        assertThat(ical4j(calendar(twice)).getComponents("VEVENT").stream()
                        .map(event -> event.getRequiredProperty("UID").getValue()))
                .doesNotHaveDuplicates();
    }

    private static Map<String, String> uids(String text) {
        Map<String, String> uids = new LinkedHashMap<>();
        biweekly(text)
                .getEvents()
                .forEach(event ->
                        uids.put(event.getSummary().getValue(), event.getUid().getValue()));
        return uids;
    }

    @Test
    void what_has_changed_since_the_last_export_has_a_later_version_and_nothing_else() {
        String first = calendar(PLAN);
        Seen changed = Seen.of(Plans.of(PLAN.replace("due: 2026-12-31", "due: 2027-01-05")), Audience.INTERNAL);
        List<VEvent> before = biweekly(first).getEvents();
        for (Instant time : List.of(NOON, LATER)) {
            List<VEvent> after = biweekly(PlanCalendar.of(changed, time, first)).getEvents();
            assertThat(sequence(after.get(0))).isGreaterThan(sequence(before.get(0)));
            assertThat(after.get(0).getDateTimeStamp().getValue().toInstant()).isEqualTo(time);
            assertThat(sequence(after.get(1))).isEqualTo(sequence(before.get(1)));
            assertThat(after.get(1).getDateTimeStamp()).isEqualTo(before.get(1).getDateTimeStamp());
        }
        assertThat(sequence(biweekly(PlanCalendar.of(changed, LATER, null))
                        .getEvents()
                        .get(0)))
                .isGreaterThan(sequence(before.get(0)));
    }

    private static int sequence(VEvent event) {
        return event.getSequence().getValue();
    }

    @Test
    void same_plan_gives_the_same_bytes() {
        String first = calendar(PLAN);
        assertThat(calendar(PLAN)).isEqualTo(first);
        assertThat(PlanCalendar.of(Seen.of(Plans.of(PLAN), Audience.INTERNAL), LATER, first))
                .isEqualTo(first);
    }

    @Test
    void long_lines_are_folded_between_characters() {
        String task = "Zażółć gęślą jaźń 😀😀😀😀 ".repeat(12).strip();
        String text = calendar(PLAN.replace("task: Visit", "task: \"" + task + "\""));
        assertThat(text.split("\r\n", -1))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(ical4j(text)
                        .getComponents("VEVENT")
                        .get(1)
                        .getRequiredProperty("SUMMARY")
                        .getValue())
                .isEqualTo(task);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "examples/shelter-mous.plan.yaml",
                "examples/spanish.plan.yaml",
                "src/test/resources/plans/every-key.plan.yaml"
            })
    void both_readers_agree_on_every_example(String path) throws IOException {
        for (Audience audience : List.of(Audience.PUBLIC, Audience.PARTNERS, Audience.INTERNAL)) {
            String text = PlanCalendar.of(Seen.of(Plans.at(path), audience), NOON, null);
            assertThat(byIcal4j(text)).isEqualTo(byBiweekly(text)).isNotEmpty();
            assertThat(Biweekly.parse(text)
                            .first()
                            .validate(biweekly.ICalVersion.V2_0)
                            .isEmpty())
                    .isTrue();
        }
    }
}
