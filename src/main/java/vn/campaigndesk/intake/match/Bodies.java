package vn.campaigndesk.intake.match;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.Organisation;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.intake.words.Likeness;

/// All bodies that are known, to be found by what a text calls them.
final class Bodies {
    private static final double ALIKE = 0.70;
    private static final double MARGIN = 0.03;

    private final BodyName.Writing writing = new BodyName.Writing();
    private final List<Body> all = new ArrayList<>();
    private final BodyName place;
    private final BodyName issuer;

    Bodies(Campaign campaign, List<Recipient> recipients, List<Organisation> organisations) {
        place = writing.name(campaign.agency().placeName());
        issuer = writing.name(campaign.agency().issuingBody());
        for (var recipient : recipients) {
            all.add(body(recipient, organisation(organisations, recipient.organisationId()), campaign.startsOn()));
        }
        organisations.stream()
                .filter(one -> recipients.stream().noneMatch(listed -> listed.organisationId() == one.id()))
                .forEach(one -> all.add(body(null, one, campaign.startsOn())));
    }

    /// What a name means.
    ///
    /// @param exact the one body with exactly this name; null when there is none, or more than one
    /// @param likely bodies with a similar name, the likeliest first
    /// @param isLower whether it names a commune or another body of its own below those that the letter addresses
    /// @param isForeign whether it names another province
    record Resolved(
            BodyName name, @Nullable Body exact, List<Body> likely, boolean isLower, boolean isForeign) {}

    Resolved resolve(String text) {
        var name = writing.name(text);
        var exact = exact(name);
        if (exact != null || name.isEmpty()) {
            return new Resolved(name, exact, List.of(), false, false);
        }
        var lower = isLower(name);
        return new Resolved(name, null, lower ? List.of() : likely(name), lower, isForeign(name));
    }

    private @Nullable Body exact(BodyName name) {
        for (var writing : Stream.concat(Stream.of(name), withoutPlace(name)).toList()) {
            var found = all.stream()
                    .filter(body -> body.names().stream().anyMatch(known -> isSame(known, writing)))
                    .toList();
            if (found.size() == 1) {
                return found.getFirst();
            }
        }
        return null;
    }

    /// The same letters with the same diacritics; or, in a name written without any, the same letters.
    private static boolean isSame(BodyName known, BodyName written) {
        return known.key().equals(written.key()) || (written.isBare() && known.bare().equals(written.bare()));
    }

    /// "UBND huyện Thọ Xuân, tỉnh Thanh Hóa", "Sở Nội vụ Thanh Hóa" without the province.
    private Stream<BodyName> withoutPlace(BodyName name) {
        if (!name.endsWith(place) || name.words().size() <= place.words().size()) {
            return Stream.empty();
        }
        var shorter = name.without(place.words().size());
        var last = shorter.words().getLast();
        var province = writing.lists().is("province", List.of(last));
        if (province) {
            return Stream.of(shorter, shorter.without(1)).filter(one -> !one.isEmpty());
        }
        return writing.lists().match("kind", shorter.words(), 0) == 0 ? Stream.of(shorter) : Stream.empty();
    }

    /// The most alike, when it is clearly more alike than the second: districts are one letter apart.
    private List<Body> likely(BodyName name) {
        record Ranked(Body body, double share) {}
        var ranked = all.stream()
                .map(body -> new Ranked(body, share(body, name)))
                .filter(one -> one.share >= ALIKE)
                .sorted(Comparator.comparingDouble(Ranked::share).reversed())
                .toList();
        var clear = ranked.size() == 1 || (ranked.size() > 1 && ranked.get(0).share - ranked.get(1).share >= MARGIN);
        return clear ? ranked.stream().map(Ranked::body).toList() : List.of();
    }

    private double share(Body body, BodyName name) {
        return Stream.concat(Stream.of(name), withoutPlace(name))
                .flatMapToDouble(
                        one -> body.names().stream().mapToDouble(known -> Likeness.share(known.words(), one.words())))
                .max()
                .orElse(0);
    }

    private boolean isLower(BodyName name) {
        var lists = writing.lists();
        return lists.match("commune", name.words(), 0) > 0
                || (lists.match("branch", name.words(), 0) > 0 && likely(name).isEmpty());
    }

    private boolean isForeign(BodyName name) {
        var at = writing.lists().indexOf("province", name.words());
        return at > 0 && at + 1 < name.words().size() && !name.endsWith(place);
    }

    @Nullable Body byCode(String code) {
        return all.stream().filter(body -> !code.isEmpty() && body.code().equals(code)).findFirst().orElse(null);
    }

    boolean isIssuer(BodyName name) {
        return name.isEmpty() || name.bare().equals(issuer.bare()) || name.contains(issuer);
    }

    /// Whether a name is that of an office or a lower body of another: it names the other and more.
    boolean isPartOf(BodyName name, Body body) {
        var lists = writing.lists();
        var lower = lists.match("office", name.words(), 0) > 0
                || lists.match("commune", name.words(), 0) > 0
                || (lists.match("branch", name.words(), 0) > 0 && lists.match("party", name.words(), 0) == 0);
        return lower && share(body, name) < 0.85;
    }

    /// Whether a name is surely that of somebody else: it resembles another body and does not speak of this one.
    boolean isStranger(BodyName name, Body body) {
        if (isIssuer(name) || body.mentionedIn(name) > 0) {
            return false;
        }
        return likely(name).stream().findFirst().filter(other -> other.id() != body.id()).isPresent();
    }

    /// A body that a loose text names while it does not name the one that is expected.
    Optional<Body> named(String text, Body expected) {
        var found = inside(loose(text));
        return found.stream().anyMatch(body -> body.id() == expected.id())
                ? Optional.empty()
                : found.stream().findFirst();
    }

    /// A file's name or an address as words.
    BodyName loose(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return writing.name(composed.replaceAll("\\.[A-Za-z]{2,5}$", "")
                .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .replace('_', ' '));
    }

    /// Recipients that a text mentions; of names inside each other (Nghi Sơn in Khu kinh tế Nghi Sơn) the longest.
    List<Body> inside(BodyName text) {
        var glued = text.bare().replace(" ", "");
        var listed = all.stream().filter(body -> body.recipient() != null).toList();
        var spoken = listed.stream().filter(body -> body.mentionedIn(text) > 0).toList();
        var found = spoken.isEmpty() ? listed.stream().filter(body -> body.isGluedIn(glued)).toList() : spoken;
        return found.stream()
                .sorted(Comparator.<Body>comparingInt(body -> body.mentionedIn(text)).reversed())
                .toList();
    }

    private Body body(@Nullable Recipient recipient, @Nullable Organisation organisation, LocalDate day) {
        var texts = new ArrayList<String>();
        if (recipient != null) {
            texts.addAll(List.of(recipient.name(), recipient.shortName()));
        }
        if (organisation != null) {
            texts.addAll(List.of(organisation.name(), organisation.shortName()));
            texts.addAll(organisation.aliases());
        }
        return new Body(
                organisation == null ? -Objects.requireNonNull(recipient).id() : organisation.id(),
                organisation == null ? "" : organisation.code(),
                recipient,
                organisation == null || organisation.existsOn(day),
                texts.stream().distinct().map(writing::name).toList());
    }

    private static @Nullable Organisation organisation(List<Organisation> some, long id) {
        return some.stream().filter(one -> one.id() == id).findFirst().orElse(null);
    }
}
