package dev.cinelog.saga.generator.openai;

/** Why asking the provider once more is of no use. */
public enum RefusalKind {
    REJECTED("provider_rejected", "The provider refused this request."),
    MODERATED("moderated", "The provider does not make videos of such prompts."),
    KEY_REFUSED("provider_key", "This model is not available at the moment."),
    NO_CREDIT("provider_quota", "This model is not available at the moment."),
    NOT_FOUND("provider_gone", "The provider has no such video, or has it no longer."),
    EXPIRED("provider_expired", "The provider no longer keeps this video."),
    REDIRECTED("provider_redirected", "This model is not available at the moment."),
    NOT_UNDERSTOOD("provider_protocol", "The provider gave an answer that makes no sense."),
    TOO_LARGE("result_too_large", "The provider's video is too large."),
    NO_MODERATION("provider_moderation", "This model is not available at the moment."),
    MODEL_UNKNOWN("model_unknown", "The model of this video is not available."),
    REFERENCE_UNFIT("reference_unsupported", "The picture or film to begin with is of no kind that can be used.");

    private final String code;
    private final String message;

    RefusalKind(String code, String message) {
        this.code = code;
        this.message = message;
    }

    String code() {
        return code;
    }

    /** Whether it goes on until somebody changes how this server is set up. */
    boolean isForOperators() {
        return this == KEY_REFUSED || this == NO_CREDIT || this == REDIRECTED || this == NO_MODERATION;
    }

    /** For the person who asked for the video. */
    String message() {
        return message;
    }
}
