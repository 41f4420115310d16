package partnershipplan.vocabulary;

import java.math.BigDecimal;

/** Numbers and amounts of money as a language writes them. */
public final class Figures {
    private final String point;
    private final String group;

    public Figures(Labels labels) {
        String decimal = labels.find("number.decimal");
        String thousands = labels.find("number.group");
        this.point = decimal == null ? "." : decimal;
        this.group = thousands == null ? "," : thousands;
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

    /** An amount with its currency: a sign for the dollar, the code for others. */
    public String money(BigDecimal amount, String currency) {
        String number = number(amount.abs());
        String minus = amount.signum() < 0 ? "−" : "";
        return currency.equals("USD") ? minus + "$" + number : minus + number + " " + currency;
    }
}
