package dev.cinelog.query.page;

/**
 * The length of a page, as a number in its statement. PostgreSQL plans once for good what it knows to be short. Of a limit that is a
 * parameter it expects a tenth of all rows, and rather plans anew each time, which takes longer than to read a page.
 */
public final class PageLength {

    private PageLength() {}

    /** @param sql with {@code limit :most} */
    public static String in(String sql, long most) {
        return sql.replace(":most", Long.toString(most));
    }
}
