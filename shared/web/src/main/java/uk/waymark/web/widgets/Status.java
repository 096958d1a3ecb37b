package uk.waymark.web.widgets;

import com.vaadin.flow.component.html.Span;

/** A status as a word, a sign and a colour, the same on every screen. */
public enum Status {
    HERE("Here", "✓", "here"),
    LATE("Late", "◷", "late"),
    NOT_HERE("Not here", "–", "absent"),
    LEFT_EARLY("Left early", "→", "late"),
    ONLINE("Online", "✓", "here"),
    SITE_CLOSED("Site closed", "–", "absent"),
    NOBODY_HAS_SAID("Nobody has said", "!", "unsaid"),
    DANGER("Immediate danger", "!", "unsaid"),
    WAITING("Not read yet", "●", "absent"),
    READ("Read", "✓", "late"),
    ACKNOWLEDGED("Acknowledged", "✓", "late"),
    DONE("Decided", "✓", "here"),
    INVITED("Invited", "…", "absent"),
    ACTIVE("Active", "✓", "here"),
    DEACTIVATED("Deactivated", "–", "quiet"),
    ADDED("Added", "+", "here"),
    CHANGED("Changed", "~", "late"),
    UNCHANGED("Unchanged", "=", "quiet"),
    REFUSED("Refused", "!", "unsaid"),
    OVERDUE("Overdue", "!", "unsaid"),
    URGENT("Urgent", "!", "unsaid"),
    TO_DO("To do", "●", "absent"),
    NOT_EXPECTED("Not expected", "–", "quiet"),
    WANTS_TO_TALK("Wants to talk", "…", "late"),
    REVOKED("Revoked", "–", "quiet"),
    PERSISTENT("Persistently absent", "▾", "absent"),
    SEVERE("Severely absent", "▼", "unsaid"),
    BELOW_TARGET("Below target", "↓", "absent"),
    INTERVENTION("Intervention open", "◐", "late"),
    NOT_SENT("Not sent", "!", "absent"),
    IN_ORDER("In order", "✓", "here"),
    SOON("Soon", "◷", "absent"),
    EXCEPTED("Excepted", "◐", "late"),
    MISSING("Missing", "!", "unsaid"),
    NOT_TAKEN_UP("Not taken up", "–", "quiet"),
    HELD("Held", "!", "unsaid"),
    SELF_APPROVED("Self-approved", "◐", "absent");

    private final String words;
    private final String sign;
    private final String tone;

    Status(String words, String sign, String tone) {
        this.words = words;
        this.sign = sign;
        this.tone = tone;
    }

    public String words() {
        return words;
    }

    /** The status alone. */
    public Span chip() {
        return chip(words);
    }

    /** The status with more precise words, such as "Late 12 min". */
    public Span chip(String exactly) {
        var icon = new Span(sign);
        icon.addClassName("sign");
        icon.getElement().setAttribute("aria-hidden", "true");
        var chip = new Span(icon, new Span(exactly));
        chip.addClassNames("chip", "tone-" + tone);
        return chip;
    }
}
