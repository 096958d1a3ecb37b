package uk.waymark.provider.broken;

import java.sql.Connection;
import java.sql.SQLException;
import uk.waymark.school.TodayView;

/** Breaks two rules on purpose. */
public final class SqlInAPortal {
    public void delete(Connection connection) throws SQLException {
        connection.createStatement().execute("DELETE FROM " + TodayView.class);
    }
}
