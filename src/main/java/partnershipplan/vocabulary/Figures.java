package partnershipplan.vocabulary;

import java.math.BigDecimal;

/** Numbers and amounts of money as a language writes them. */
public final class Figures {
    private final Labels labels;
    private final String point;
    private final String group;

    public Figures(Labels labels) {
        this.labels = labels;
        this.point = labels.pattern("number.decimal");
        this.group = labels.pattern("number.group");
    }

    /** A number with its thousands set apart, as many decimals as typed. */
    public String number(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0 && whole.length() > 3) {
                grouped.append(group);
            }
            grouped.append(whole.charAt(i));
        }
        return (number.signum() < 0 ? "−" : "") + grouped + (dot < 0 ? "" : point + plain.substring(dot + 1));
    }

    /** A share of a hundred. */
    public String percent(BigDecimal number) {
        return labels.pattern("number.percent").replace("{n}", number(number));
    }

    /** An amount with its currency: a sign for the dollar, the code for others. */
    public String money(BigDecimal amount, String currency) {
        String pattern = labels.pattern(currency.equals("USD") ? "money.dollar" : "money.other");
        String told = pattern.replace("{n}", number(amount.abs())).replace("{currency}", currency);
        return (amount.signum() < 0 ? "−" : "") + told;
    }
}
