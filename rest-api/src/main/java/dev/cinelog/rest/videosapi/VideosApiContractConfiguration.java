package dev.cinelog.rest.videosapi;

import dev.cinelog.media.MediaStore;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.order.ModelCatalogue;
import dev.cinelog.rest.order.VideoOrders;
import dev.cinelog.rest.upload.UploadPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The videos protocol. */
@Configuration(proxyBeanMethods = false)
@Import({
    CreateVideoEndpoint.class,
    DeleteVideoEndpoint.class,
    ModelsEndpoint.class,
    RemixVideoEndpoint.class,
    VideoContentEndpoint.class,
    VideoListEndpoint.class,
    VideoStatusEndpoint.class
})
public class VideosApiContractConfiguration {

    @Bean
    OwnJobs ownJobs(Dispatcher dispatcher) {
        return new OwnJobs(dispatcher);
    }

    @Bean
    NewJobs newJobs(VideoOrders orders, References references) {
        return new NewJobs(orders, references);
    }

    @Bean
    JobSpecs jobSpecs(ModelCatalogue models) {
        return new JobSpecs(models);
    }

    @Bean
    References references(MediaStore store) {
        return new References(store);
    }

    @Bean
    UploadPath videoForms() {
        return new UploadPath("/v1/videos");
    }
}
