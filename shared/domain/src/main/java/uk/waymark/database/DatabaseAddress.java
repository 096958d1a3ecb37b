package uk.waymark.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where a database is, and as whom to enter it. */
public record DatabaseAddress(String url, String user, String password) {
    /** What every connection needs: times in UTC whatever the machine's zone, batches as one statement, no wait without end. */
    private static final String NEEDED = "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
            + "&rewriteBatchedStatements=true&connectTimeout=5000&socketTimeout=60000&tcpKeepAlive=true";

    /**
     * What spares a question that the driver would otherwise ask around every statement: whether the session is read-only or commits
     * by itself, which nobody but the driver changes here. That a read-only transaction writes nothing the driver sees to itself.
     */
    private static final String SPARING = "&useLocalSessionState=true&readOnlyPropagatesToServer=false"
            + "&cacheServerConfiguration=true&cachePrepStmts=true&prepStmtCacheSize=250&prepStmtCacheSqlLimit=8192";

    private static final String OPTIONS = NEEDED + SPARING;

    /** The same address with the options that Waymark relies on. */
    public DatabaseAddress withOptions() {
        return new DatabaseAddress(url + (url.contains("?") ? "&" : "?") + OPTIONS, user, password);
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public String toString() {
        return url + " as " + user;
    }
}
