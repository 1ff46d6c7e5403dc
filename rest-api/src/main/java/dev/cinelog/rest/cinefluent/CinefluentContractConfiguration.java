package dev.cinelog.rest.cinefluent;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The cinefluent contract, as far as it stands. */
@Configuration(proxyBeanMethods = false)
@Import({
    ApiKeysEndpoint.class,
    IssueApiKeyEndpoint.class,
    LoginEndpoint.class,
    LogoutEndpoint.class,
    MeEndpoint.class,
    RefreshEndpoint.class,
    RegisterEndpoint.class,
    RegisterWebhookEndpoint.class,
    RemoveWebhookEndpoint.class,
    RevokeApiKeyEndpoint.class,
    TicketEndpoint.class,
    WebhooksEndpoint.class
})
public class CinefluentContractConfiguration {}
