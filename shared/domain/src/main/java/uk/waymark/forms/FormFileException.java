package uk.waymark.forms;

import java.io.Serial;

/** A file of questions that cannot be used; Waymark does not start with it, and says which line to mend. */
public final class FormFileException extends IllegalStateException {
    @Serial
    private static final long serialVersionUID = 1;

    private final int line;

    FormFileException(String file, int line, String wrong) {
        super(file + ", line " + line + ": " + wrong);
        this.line = line;
    }

    public int line() {
        return line;
    }
}
