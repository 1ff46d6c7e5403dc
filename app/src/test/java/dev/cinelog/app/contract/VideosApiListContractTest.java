package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.query.generation.GenerationReadModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code GET /v1/videos} and {@code GET /v1/models}. */
@ExtendWith(CinelogExtension.class)
class VideosApiListContractTest {

    private final RunningCinelog cinelog;
    private final Person ada;
    private final Person bob;
    private final Api nobody;
    private final Golden golden;

    VideosApiListContractTest(RunningCinelog cinelog) {
        this.cinelog = cinelog;
        var people = cinelog.people();
        ada = people.newcomer("ada");
        bob = people.newcomer("bob");
        nobody = cinelog.api();
        golden = Golden.of("videosapi", people);
    }

    @Test
    void showsOnesOwnNewestFirst() {
        VideosApi.completed(bob, "not hers");
        VideosApi.completed(ada, "one");
        VideosApi.completed(ada, "two");
        VideosApi.completed(ada, "three");

        var first = golden.check("list-first-page", ada.api().get("/v1/videos?limit=2"));
        golden.check("list-last-page", ada.api().get("/v1/videos?limit=2&after=" + first.at("/last_id")));
        golden.check("list-oldest-first", ada.api().get("/v1/videos?limit=2&order=asc"));
        golden.check("list-after-others", bob.api().get("/v1/videos?after=" + first.at("/last_id")));
    }

    @Test
    void isEmptyWhereThereIsNothing() {
        golden.check("list-empty", ada.api().get("/v1/videos"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"asc", "desc"})
    void showsEverythingOnceThoughAllWereMadeAtTheSameTime(String order) {
        var videos = IntStream.range(0, 5)
                .mapToObj(number -> VideosApi.completed(ada, "one of five"))
                .toList();
        cinelog.part(JdbcClient.class)
                .sql("update %s.job set created_at = '2026-01-01T00:00:00Z' where account_id = ?"
                        .formatted(GenerationReadModel.SCHEMA))
                .param(UUID.fromString(ada.id()))
                .update();

        var expected = new ArrayList<>(videos.stream().sorted().toList());
        if (order.equals("desc")) {
            Collections.reverse(expected);
        }
        assertThat(pages(order)).isEqualTo(expected);
    }

    private List<String> pages(String order) {
        var seen = new ArrayList<String>();
        var after = "";
        boolean more;
        do {
            var page =
                    ada.api().get("/v1/videos?limit=2&order=" + order + after).expect(200);
            page.json().path("data").forEach(video -> seen.add(video.path("id").asString()));
            after = "&after=" + page.at("/last_id");
            more = page.json().path("has_more").asBoolean();
        } while (more);
        return seen;
    }

    @ParameterizedTest
    @CsvSource({
        "limit-0, limit=0",
        "limit-101, limit=101",
        "limit-none, limit=many",
        "order-unknown, order=best",
        "after-malformed, after=video_123",
        "after-unknown, after=" + VideosApi.NOBODYS
    })
    void refusesAPageThatThereIsNot(String name, String query) {
        golden.check("list-" + name, ada.api().get("/v1/videos?" + query));
    }

    @Test
    void showsWhatVideosCanBeMadeWith() {
        golden.check("models", ada.api().get("/v1/models"));
        golden.check("model", ada.api().get("/v1/models/sora-2"));
        golden.check("model-unknown", ada.api().get("/v1/models/sora-9"));
    }

    @Test
    void isForThoseWithAKey() {
        golden.check("list-anonymous", nobody.get("/v1/videos"));
        golden.check("models-anonymous", nobody.get("/v1/models"));
        golden.check("model-anonymous", nobody.get("/v1/models/sora-2"));
    }
}
