package partnershipplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be said of our organization and of any partner alike. */
public record PartnerFacts(
        @Key(value = "A shorter name, which references may use.", example = "CCS") @Nullable
        String shortName,

        @Key(value = "The name as registered, where it differs.") @Nullable
        String legalName,

        @Key(value = "The department or office within the organization.") @Nullable
        String unit,

        @Key(value = "Web address.", example = "https://www.example.org") @Nullable
        String website,

        @Key(value = "Unique Entity Identifier of SAM.gov: 12 letters and digits.") @Nullable
        String uei,

        @Key("The field the organization works in.") @Nullable
        Sector sector,

        @Key(
                value = "The services it offers, from the shipped vocabulary where one fits.",
                example = "emergency_shelter")
        List<String> services,

        @Key(value = "The people it serves.", example = "men")
        List<String> populations,

        @Key(value = "The places it serves.", example = "Capital County")
        List<String> areas,

        @Key(value = "The languages it serves people in.", example = "Spanish")
        List<String> languages,

        @Key(value = "Federal assistance listings that fund it.", example = "16.320")
        List<String> assistanceListings,

        @Key("What the partnership is for.") List<PartnerFunction> functions,

        @Key("Which way referrals or money flow, seen from us.") @Nullable
        Direction direction,

        @Key("The agreement that is planned with this partner.") @Nullable
        Instrument instrument,

        @Key(value = "The needs it answers, by id.", refers = Refers.NEEDS)
        List<String> needs,

        @Key(value = "Whether it has each must-have, and how we know.", seen = Visibility.INTERNAL)
        List<Check> checks,

        @Key(value = "What might stand in the way, and who is on board.", seen = Visibility.INTERNAL) @Nullable
        Readiness readiness,

        @Key("How a referral is made.") @Nullable Referral referral,

        @Key(value = "Whom to reach.", oneOrMore = true, seen = Visibility.PARTNERS)
        List<Contact> contact,

        @Key(value = "Where it is.", oneOrMore = true) List<Location> location,
        @Key("The confidentiality laws that bind it.") List<Regime> regimes,
        @Key("Whether survivors lead it.") @Nullable Boolean survivorLed) {}
