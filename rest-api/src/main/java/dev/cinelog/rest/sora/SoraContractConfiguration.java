package dev.cinelog.rest.sora;

import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.media.MediaLinks;
import dev.cinelog.rest.order.VideoOrders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The sora contract. */
@Configuration(proxyBeanMethods = false)
@Import({
    CreateVideoEndpoint.class,
    DeleteVideoEndpoint.class,
    DownloadEndpoint.class,
    EditProfileEndpoint.class,
    HealthEndpoint.class,
    LoginEndpoint.class,
    ProfileEndpoint.class,
    RegisterEndpoint.class,
    RemixVideoEndpoint.class,
    SoraPortConfiguration.class,
    VideosEndpoint.class,
    VideoStatusEndpoint.class
})
public class SoraContractConfiguration {

    @Bean
    SoraVideos soraVideos(SoraSettings settings, MediaLinks links) {
        return new SoraVideos(new DownloadLinks(settings), links);
    }

    @Bean
    OwnVideos soraOwnVideos(Dispatcher dispatcher) {
        return new OwnVideos(dispatcher);
    }

    @Bean
    NewVideos soraNewVideos(VideoOrders orders, SoraVideos videos) {
        return new NewVideos(orders, videos);
    }
}
