package uk.waymark.timetable;

/** Education during a suspension: what it is, where it takes place, who teaches. */
public record NewProvision(String what, String where, String who) {
    public NewProvision {
        what = what.strip();
        where = where.strip();
        who = who.strip();
    }

    boolean isReadable() {
        return !what.isEmpty() && what.length() <= 500 && where.length() <= 300 && who.length() <= 200;
    }
}
