package vn.campaigndesk.guide;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import vn.campaigndesk.letter.Booklet;
import vn.campaigndesk.letter.DocumentInfo;
import vn.campaigndesk.letter.Run;
import vn.campaigndesk.text.Messages;

/// The guide as a booklet for paper.
final class GuideBooklet {
    private GuideBooklet() {}

    /// @param made the moment written into the file
    static Booklet of(Guide guide, Messages messages, Instant made) {
        var title = messages.get("guide.paper.title");
        return new Booklet(
                title,
                messages.get("guide.paper.contents"),
                guide.pages().stream().map(GuideBooklet::chapter).toList(),
                new DocumentInfo(title, title, messages.get("app.name"), made));
    }

    private static Booklet.Chapter chapter(GuidePage page) {
        return new Booklet.Chapter(
                page.title(), page.blocks().stream().map(GuideBooklet::part).toList());
    }

    private static Booklet.Part part(GuideBlock block) {
        return switch (block) {
            case GuideBlock.Head head -> new Booklet.Title(head.words());
            case GuideBlock.Text text -> new Booklet.Text(text.mark(), runs(text));
            case GuideBlock.Picture picture ->
                new Booklet.Picture(Base64.getEncoder().encodeToString(Guide.picture(picture.name())), picture.words());
        };
    }

    private static List<Run> runs(GuideBlock.Text text) {
        return text.runs().stream()
                .map(run -> switch (run.kind()) {
                    case PLAIN -> Run.plain(run.text());
                    case STRONG, KEY, LABEL -> Run.bold(run.text());
                    case CODE, LINK -> Run.italic(run.text());
                })
                .toList();
    }
}
