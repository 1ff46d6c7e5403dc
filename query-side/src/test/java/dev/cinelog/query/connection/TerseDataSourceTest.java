package dev.cinelog.query.connection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class TerseDataSourceTest {

    private static final String ADDRESS = "jdbc:postgresql://db.example:6432/cinelog";

    private final TerseDataSource source = new TerseDataSource();

    @Test
    void namesNoDefaults() {
        source.setUrl(ADDRESS);

        assertThat(source.getUrl()).isEqualTo(ADDRESS);
    }

    @Test
    void meansTheSameAsTheWholeAddress() {
        var asked =
                ADDRESS + "?sslmode=verify-full&ApplicationName=a+node%26more&options=-c%20jit%3Doff&connectTimeout=3";
        source.setUrl(asked);
        source.setReWriteBatchedInserts(true);
        source.setLogServerErrorDetail(false);
        var whole = new PGSimpleDataSource();
        whole.setUrl(asked);
        whole.setReWriteBatchedInserts(true);
        whole.setLogServerErrorDetail(false);

        var again = new PGSimpleDataSource();
        again.setUrl(source.getUrl());

        assertThat(again.getUrl()).isEqualTo(whole.getUrl());
        assertThat(source.getUrl())
                .contains("sslmode=verify-full", "reWriteBatchedInserts=true", "logServerErrorDetail=false")
                .hasSizeLessThan(250);
    }
}
