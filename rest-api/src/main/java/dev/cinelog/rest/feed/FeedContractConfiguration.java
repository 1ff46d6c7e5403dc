package dev.cinelog.rest.feed;

import dev.cinelog.rest.input.Cursors;
import dev.cinelog.rest.media.MediaLinks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The feed contract. */
@Configuration(proxyBeanMethods = false)
@Import({
    CreateVideoEndpoint.class,
    DownloadEndpoint.class,
    EditProfileEndpoint.class,
    EraseMeEndpoint.class,
    ExportEndpoint.class,
    FeedEndpoint.class,
    LikedVideosEndpoint.class,
    ReactionEndpoint.class,
    RecreateVideoEndpoint.class,
    TopCreatorsEndpoint.class,
    UserEndpoint.class,
    UserVideosEndpoint.class,
    VideoEndpoint.class,
    VideoEventsEndpoint.class,
    ViewEndpoint.class
})
public class FeedContractConfiguration {

    @Bean
    FeedVideos feedVideos(MediaLinks links) {
        return new FeedVideos(links);
    }

    @Bean
    OpenStreams openStreams() {
        return new OpenStreams();
    }

    @Bean
    VideoLists videoLists(FeedVideos videos, Cursors cursors) {
        return new VideoLists(videos, cursors);
    }
}
