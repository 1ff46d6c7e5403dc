package dev.cinelog.rest.studio;

import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.media.MediaLinks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The studio contract. */
@Configuration(proxyBeanMethods = false)
@Import({
    CancelJobEndpoint.class,
    CreateJobEndpoint.class,
    CreateProjectEndpoint.class,
    DeleteJobEndpoint.class,
    DeleteProjectEndpoint.class,
    EditProjectEndpoint.class,
    JobEndpoint.class,
    JobStatsEndpoint.class,
    JobsEndpoint.class,
    LoginEndpoint.class,
    LogoutEndpoint.class,
    MeEndpoint.class,
    ModelsEndpoint.class,
    ProjectEndpoint.class,
    ProjectsEndpoint.class,
    RefreshEndpoint.class,
    RegisterEndpoint.class,
    RetryJobEndpoint.class
})
public class StudioContractConfiguration {

    @Bean
    Jobs studioJobs(Dispatcher dispatcher, MediaLinks links) {
        return new Jobs(dispatcher, links);
    }
}
