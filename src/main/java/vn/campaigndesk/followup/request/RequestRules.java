package vn.campaigndesk.followup.request;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which way a request may go. Nothing is final: a settled request can be opened again.
public final class RequestRules {
    private RequestRules() {}

    /// The states that may follow.
    public static Set<RequestState> next(RequestState from) {
        return switch (from) {
            case OPEN -> EnumSet.of(RequestState.ANSWERED, RequestState.CLOSED);
            case ANSWERED -> EnumSet.of(RequestState.CLOSED, RequestState.OPEN);
            case CLOSED -> EnumSet.of(RequestState.OPEN);
        };
    }

    /// The request with an answer.
    ///
    /// @throws IllegalStateException when it is not open
    public static SupportRequest answered(SupportRequest request, String answer, Instant now) {
        requireLegal(request.state(), RequestState.ANSWERED);
        return with(request, RequestState.ANSWERED, answer, now);
    }

    /// The request settled, with or without an answer.
    ///
    /// @throws IllegalStateException when it is settled already
    public static SupportRequest closed(SupportRequest request) {
        requireLegal(request.state(), RequestState.CLOSED);
        return with(request, RequestState.CLOSED, request.answer(), request.answeredAt());
    }

    /// The request open again; an answer that did not do is forgotten here and kept by the audit.
    ///
    /// @throws IllegalStateException when it is open
    public static SupportRequest reopened(SupportRequest request) {
        requireLegal(request.state(), RequestState.OPEN);
        return with(request, RequestState.OPEN, "", null);
    }

    /// How long the answer took; empty while there is none, and where a clock that was put back makes it less than
    /// nothing.
    public static Optional<Duration> timeToAnswer(SupportRequest request) {
        return Optional.ofNullable(request.answeredAt())
                .map(moment -> Duration.between(request.askedAt(), moment))
                .filter(took -> !took.isNegative());
    }

    /// Whether a request may have been asked at that moment: not after it was answered.
    public static boolean isAskedInTime(SupportRequest request, Instant askedAt) {
        var answered = request.answeredAt();
        return answered == null || !askedAt.isAfter(answered);
    }

    private static void requireLegal(RequestState from, RequestState to) {
        if (!next(from).contains(to)) {
            throw new IllegalStateException("a request does not go from " + from + " to " + to);
        }
    }

    private static SupportRequest with(
            SupportRequest request, RequestState state, String answer, @Nullable Instant answeredAt) {
        return new SupportRequest(
                request.id(),
                request.campaignId(),
                request.recipientId(),
                request.askedAt(),
                request.channel(),
                request.category(),
                request.askedBy(),
                request.question(),
                state,
                answer,
                answeredAt);
    }
}
