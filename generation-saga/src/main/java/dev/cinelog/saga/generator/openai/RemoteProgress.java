package dev.cinelog.saga.generator.openai;

/**
 * How far a video is, as far as anyone ever said. Answers may overtake each other: what is older than what is known changes
 * nothing, and the first end stays the end.
 */
public record RemoteProgress(RemoteStatus status, int percent) {

    public static final RemoteProgress NONE = new RemoteProgress(RemoteStatus.QUEUED, 0);

    public RemoteProgress and(RemoteVideo said) {
        if (status.ended()) {
            return this;
        }
        RemoteStatus further = said.status().compareTo(status) > 0 ? said.status() : status;
        int most = Math.max(percent, said.progress());
        return new RemoteProgress(further, further == RemoteStatus.COMPLETED ? 100 : most);
    }
}
