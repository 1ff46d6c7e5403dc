package dev.cinelog.rest.cinefluent;

import dev.cinelog.api.account.WebhookTopic;
import java.util.Collection;
import java.util.List;

/** What a webhook is told of, as it is written here. */
final class WireTopics {

    private WireTopics() {}

    static List<String> of(Collection<WebhookTopic> topics) {
        return topics.stream().map(WebhookTopic::wireName).toList();
    }
}
