package dev.cinelog.rest;

import dev.cinelog.media.MediaStore;
import dev.cinelog.rest.cinefluent.CinefluentContract;
import dev.cinelog.rest.cinefluent.CinefluentContractConfiguration;
import dev.cinelog.rest.contract.Contracts;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.dispatch.RequestIds;
import dev.cinelog.rest.dispatch.Requester;
import dev.cinelog.rest.documentation.DocumentationConfiguration;
import dev.cinelog.rest.error.BodyLimit;
import dev.cinelog.rest.error.ErrorAdvice;
import dev.cinelog.rest.error.ErrorAnswer;
import dev.cinelog.rest.error.FallbackErrors;
import dev.cinelog.rest.error.OneMediaType;
import dev.cinelog.rest.error.ProtocolErrorConfiguration;
import dev.cinelog.rest.feed.FeedContract;
import dev.cinelog.rest.feed.FeedContractConfiguration;
import dev.cinelog.rest.input.InputConfiguration;
import dev.cinelog.rest.media.AvatarEndpoint;
import dev.cinelog.rest.media.Avatars;
import dev.cinelog.rest.media.MediaDelivery;
import dev.cinelog.rest.media.MediaEndpoint;
import dev.cinelog.rest.operations.OperationsContract;
import dev.cinelog.rest.operations.OperationsContractConfiguration;
import dev.cinelog.rest.order.ModelCatalogue;
import dev.cinelog.rest.order.VideoOrders;
import dev.cinelog.rest.security.SecurityConfiguration;
import dev.cinelog.rest.signin.LoginNames;
import dev.cinelog.rest.signin.Registration;
import dev.cinelog.rest.signin.SignInConfiguration;
import dev.cinelog.rest.sora.SoraContract;
import dev.cinelog.rest.sora.SoraContractConfiguration;
import dev.cinelog.rest.sora.SoraSettings;
import dev.cinelog.rest.studio.StudioContract;
import dev.cinelog.rest.studio.StudioContractConfiguration;
import dev.cinelog.rest.supabase.OAuthRedirectEndpoint;
import dev.cinelog.rest.supabase.SupabaseAccounts;
import dev.cinelog.rest.supabase.SupabaseSettings;
import dev.cinelog.rest.supabase.UserWebhookEndpoint;
import dev.cinelog.rest.upload.UploadConfiguration;
import dev.cinelog.rest.upload.Uploads;
import dev.cinelog.rest.videosapi.VideosApiContract;
import dev.cinelog.rest.videosapi.VideosApiContractConfiguration;
import dev.cinelog.rest.viewer.VisibleVideos;
import dev.cinelog.rest.webhook.StandardWebhook;
import dev.cinelog.rest.webhook.VideoNoticeEndpoint;
import jakarta.servlet.MultipartConfigElement;
import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.queryhandling.QueryBus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** Everything that is shown; imported by the targets {@code all} and {@code api}. */
@Configuration(proxyBeanMethods = false)
@Import({
    AvatarEndpoint.class,
    CinefluentContractConfiguration.class,
    DocumentationConfiguration.class,
    ErrorAdvice.class,
    FallbackErrors.class,
    FeedContractConfiguration.class,
    InputConfiguration.class,
    JsonConfiguration.class,
    MediaEndpoint.class,
    OAuthRedirectEndpoint.class,
    OperationsContractConfiguration.class,
    ProtocolErrorConfiguration.class,
    SecurityConfiguration.class,
    SignInConfiguration.class,
    SoraContractConfiguration.class,
    StudioContractConfiguration.class,
    UploadConfiguration.class,
    UserWebhookEndpoint.class,
    VideoNoticeEndpoint.class,
    VideosApiContractConfiguration.class
})
public class RestApiConfiguration {

    @Bean
    Contracts contracts(SoraSettings soraSettings) {
        var feed = new FeedContract();
        var sora = new SoraContract();
        var contracts = List.of(
                sora,
                new StudioContract(),
                new VideosApiContract(),
                new OperationsContract(),
                feed,
                new CinefluentContract(feed));
        return new Contracts(contracts, feed).onPort(soraSettings.port(), sora);
    }

    @Bean
    ErrorAnswer errorAnswer(Contracts contracts, JsonMapper json) {
        return new ErrorAnswer(contracts, json);
    }

    @Bean
    BodyLimit bodyLimit(RestSettings settings, Uploads uploads, MultipartConfigElement forms, ErrorAnswer answer) {
        var usual = settings.largestBody().toBytes();
        return new BodyLimit(request -> uploads.take(request) ? forms.getMaxRequestSize() : usual, answer);
    }

    @Bean
    OneMediaType oneMediaType(ErrorAnswer answer) {
        return new OneMediaType(answer);
    }

    @Bean
    RequestIds requestIds() {
        return new RequestIds();
    }

    @Bean
    Dispatcher dispatcher(CommandBus commands, QueryBus queries, Contracts contracts) {
        return new Dispatcher(commands, queries, new Requester(contracts));
    }

    @Bean
    SupabaseAccounts supabaseAccounts(
            Dispatcher dispatcher, Registration registration, LoginNames names, SupabaseSettings settings) {
        return new SupabaseAccounts(dispatcher, registration, names, settings);
    }

    @Bean
    StandardWebhook standardWebhook(Clock clock) {
        return new StandardWebhook(clock);
    }

    @Bean
    VideoOrders videoOrders(Dispatcher dispatcher, Clock clock) {
        return new VideoOrders(dispatcher, clock);
    }

    @Bean
    ModelCatalogue modelCatalogue(Dispatcher dispatcher) {
        return new ModelCatalogue(dispatcher);
    }

    @Bean
    VisibleVideos visibleVideos(Dispatcher dispatcher) {
        return new VisibleVideos(dispatcher);
    }

    @Bean
    MediaDelivery mediaDelivery(MediaStore store) {
        return new MediaDelivery(store);
    }

    @Bean
    Avatars avatars(RestSettings settings) {
        return new Avatars(settings.publicUrl());
    }
}
