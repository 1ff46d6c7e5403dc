package dev.cinelog.app.settings;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Webhooks out.
 *
 * @param allowedHosts hosts, each with or without its port, that notices may go to although they do not lie in public
 */
@ConfigurationProperties("cinelog.webhooks")
public record WebhookProperties(List<String> allowedHosts) {}
