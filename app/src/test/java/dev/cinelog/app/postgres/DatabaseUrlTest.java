package dev.cinelog.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cinelog.app.data.StartRefused;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.Driver;

class DatabaseUrlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            postgresql://user:password@host/database?sslmode=require | jdbc:postgresql://host:5432/database?sslmode=require | user | password
            postgresql://u:p@h:6543/d                                | jdbc:postgresql://h:6543/d                           | u    | p
            postgres://u:p@h/d                                       | jdbc:postgresql://h:5432/d                           | u    | p
            postgresql+asyncpg://u:p@h/d                             | jdbc:postgresql://h:5432/d                           | u    | p
            postgresql://u@h/d                                       | jdbc:postgresql://h:5432/d                           | u    | ''
            postgresql://h/d                                         | jdbc:postgresql://h:5432/d                           | ''   | ''
            postgresql://u:p@h                                       | jdbc:postgresql://h:5432/u                           | u    | p
            postgresql://u:p@h:/d                                    | jdbc:postgresql://h:5432/d                           | u    | p
            postgresql://u:p@[2001:db8::1]:6543/d                    | jdbc:postgresql://[2001:db8::1]:6543/d               | u    | p
            postgresql://u:p@[::1]/d                                 | jdbc:postgresql://[::1]:5432/d                       | u    | p
            postgresql://u:p@a:1,b,[::1]:3/d                         | jdbc:postgresql://a:1,b:5432,[::1]:3/d               | u    | p
            postgresql://u%40x:p%2Fa%3As%20s+%C3%A9@h/my%20db        | jdbc:postgresql://h:5432/my%20db                     | u@x  | p/a:s s+é
            postgresql://u:p@ss:w@h/d                                | jdbc:postgresql://h:5432/d                           | u    | p@ss:w
            postgresql:///d?host=h&user=u&password=p%26              | jdbc:postgresql://h:5432/d                           | u    | p&
            postgresql://u:p@h/d?connect_timeout=10&application_name=a%20b | jdbc:postgresql://h:5432/d?connectTimeout=10&ApplicationName=a%20b | u | p
            """)
    void readsWhatLibpqReads(String url, String jdbcUrl, String user, String password) {
        assertThat(DatabaseUrl.parse(url)).isEqualTo(new DatabaseUrl(jdbcUrl, user, password));
    }

    @Test
    void isUnderstoodByTheDriver() {
        DatabaseUrl url =
                DatabaseUrl.parse("postgresql://u:p@[::1]:6543/my%20db?sslmode=require&application_name=a%20b");

        Properties read = Driver.parseURL(url.jdbcUrl(), new Properties());

        assertThat(read)
                .containsEntry("PGDBNAME", "my db")
                .containsEntry("PGPORT", "6543")
                .containsEntry("PGHOST", "[::1]")
                .containsEntry("sslmode", "require")
                .containsEntry("ApplicationName", "a b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "host/database",
                "mysql://u:s3cret@h/d",
                "jdbc:postgresql://h/d?password=s3cret",
                "postgresql://u:s3cret@/d",
                "postgresql://:s3cret@h",
                "postgresql://u:s3cret@h:port/d",
                "postgresql://u:s3cret@h:99999/d",
                "postgresql://u:s3cret@::1/d",
                "postgresql://u:s3cret%zz@h/d",
                "postgresql://u:s3cret/x@h/d",
                "postgresql://u:s3cret@%2Fvar%2Frun/d",
                "postgresql://u:s3cret@h/d?sslmode",
                "postgresql://u:s3cret@h/d?passfile=x"
            })
    void refusesOthersWithoutTellingThePassword(String url) {
        assertThatThrownBy(() -> DatabaseUrl.parse(url))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("DATABASE_URL")
                .hasMessageNotContaining("s3cret")
                .hasNoCause();
    }

    @Test
    void doesNotShowThePassword() {
        assertThat(DatabaseUrl.parse("postgresql://u:s3cret@h/d")).asString().doesNotContain("s3cret");
    }
}
