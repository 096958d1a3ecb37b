package uk.waymark.assurance.letter;

/**
 * The four promises of the letter with their clocks, each ticked by itself. About filtering the letter says two times, at once and
 * one working day: both texts stay, and the school's setting decides which clock runs. Catalogue rows SAL-13 to SAL-18, SAL-20 to
 * SAL-22 and CX-05.
 */
public enum Undertaking {
    FILTERING(
            "Internet filtering and monitoring",
            "Internet filtering and monitoring that suit your pupils' ages run wherever they use a device with us. We assure you of it"
                    + " in writing every term, and tell you at once of a material change to it or an incident with it."),
    SAME_DAY(
            "Told the same day",
            "We tell you the same day of any allegation, concern or incident that touches your pupils, and of a change of our"
                    + " designated safeguarding lead, a deputy or a senior leader."),
    NEW_STAFF(
            "New staff wait for you",
            "We tell you at once when we engage an employee, volunteer or contractor who will work with your pupils. They do not do so"
                    + " until you have our written assurance that their checks are finished."),
    WORKING_DAY(
            "Told within one working day",
            "We tell you within one working day of a change to our safeguarding policy, of a material change to filtering and"
                    + " monitoring, of a material incident that bears on our own statutory duties, and of any other change, staffing"
                    + " among them, that could put a child at risk.");

    private final String title;
    private final String words;

    Undertaking(String title, String words) {
        this.title = title;
        this.words = words;
    }

    public String title() {
        return title;
    }

    public String words() {
        return words;
    }
}
