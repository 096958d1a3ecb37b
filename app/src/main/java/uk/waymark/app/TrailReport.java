package uk.waymark.app;

import uk.waymark.trail.TrailCheck.Finding;

/** Says what the check of the trail found. */
final class TrailReport {
    private TrailReport() {}

    /** The exit code: 0 when the trail is whole. */
    static int print(Finding finding) {
        switch (finding) {
            case Finding.Whole(long entries, long unsealed) ->
                System.out.println("The trail is whole: " + entries + " entries follow one another, " + unsealed
                        + " more are waiting to be sealed.");
            case Finding.Missing(long number) ->
                System.err.println("waymark: the trail was altered: link " + number
                        + ", or the entry that it sealed, is missing.");
            case Finding.Changed(long number, long position) ->
                System.err.println("waymark: the trail was altered: entry " + position + " is not what link " + number
                        + " sealed.");
            case Finding.Reordered(long number, long position) ->
                System.err.println("waymark: the trail was altered: at link " + number + " entry " + position
                        + " stands where another one was sealed.");
        }
        return finding instanceof Finding.Whole ? 0 : 2;
    }
}
