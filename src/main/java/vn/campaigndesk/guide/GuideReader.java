package vn.campaigndesk.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// Reads a page from Markdown: one title, then heads, paragraphs, lists of one level and pictures.
final class GuideReader extends AbstractVisitor {
    /// `{key app.key.save}` stands for keys, `{report.form.save}` for a text of the window.
    private static final Pattern FILLED = Pattern.compile("\\{(key )?([a-zA-Z0-9._-]+)}");

    private static final String BULLET = "\u2013";

    private final GuideWords words;
    private final List<GuideBlock> blocks = new ArrayList<>();
    private List<GuideRun> runs = new ArrayList<>();
    private GuideRun.Kind kind = GuideRun.Kind.PLAIN;
    private String title = "";
    private String mark = "";
    private int step;

    private GuideReader(GuideWords words) {
        this.words = words;
    }

    /// The page of a topic as it is shipped.
    static GuidePage read(GuideTopic topic, GuideWords words) {
        var place = "/guide/vi/" + topic.word() + ".md";
        try (var stream = Objects.requireNonNull(GuideReader.class.getResourceAsStream(place), place)) {
            return read(topic, new String(stream.readAllBytes(), StandardCharsets.UTF_8), words);
        } catch (IOException e) {
            throw new UncheckedIOException(place, e);
        }
    }

    /// A page from its Markdown.
    ///
    /// @throws IllegalArgumentException when it leads to no page, names no key or has no title
    static GuidePage read(GuideTopic topic, String markdown, GuideWords words) {
        var reader = new GuideReader(words);
        Parser.builder().build().parse(markdown).accept(reader);
        return new GuidePage(topic, reader.title, reader.blocks);
    }

    @Override
    public void visit(Heading heading) {
        var said = runs(heading).words();
        if (heading.getLevel() == 1) {
            title = said;
        } else {
            blocks.add(new GuideBlock.Head(said));
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Image image) {
            blocks.add(
                    new GuideBlock.Picture(image.getDestination(), runs(image).words()));
        } else {
            blocks.add(runs(paragraph));
        }
    }

    @Override
    public void visit(BulletList list) {
        mark = BULLET;
        visitChildren(list);
        mark = "";
    }

    @Override
    public void visit(OrderedList list) {
        step = 0;
        visitChildren(list);
        mark = "";
    }

    @Override
    public void visit(ListItem item) {
        if (item.getParent() instanceof OrderedList) {
            mark = ++step + ".";
        }
        visitChildren(item);
    }

    private GuideBlock.Text runs(Node node) {
        runs = new ArrayList<>();
        visitChildren(node);
        return new GuideBlock.Text(mark, runs);
    }

    @Override
    public void visit(Text text) {
        var at = 0;
        var filled = FILLED.matcher(text.getLiteral());
        while (filled.find()) {
            add(kind, text.getLiteral().substring(at, filled.start()));
            if (filled.group(1) == null) {
                add(GuideRun.Kind.LABEL, words.label(filled.group(2)));
            } else {
                add(GuideRun.Kind.KEY, words.key(filled.group(2)));
            }
            at = filled.end();
        }
        add(kind, text.getLiteral().substring(at));
    }

    private void add(GuideRun.Kind of, String text) {
        if (!text.isEmpty()) {
            runs.add(GuideRun.of(of, text));
        }
    }

    @Override
    public void visit(SoftLineBreak end) {
        add(kind, " ");
    }

    @Override
    public void visit(StrongEmphasis strong) {
        kind = GuideRun.Kind.STRONG;
        visitChildren(strong);
        kind = GuideRun.Kind.PLAIN;
    }

    @Override
    public void visit(Code code) {
        add(GuideRun.Kind.CODE, code.getLiteral());
    }

    @Override
    public void visit(Link link) {
        var leads = GuideTopic.named(link.getDestination())
                .orElseThrow(() -> new IllegalArgumentException("no page '" + link.getDestination() + "'"));
        var before = runs;
        runs = new ArrayList<>();
        visitChildren(link);
        var said = new GuideBlock.Text("", runs).words();
        runs = before;
        runs.add(new GuideRun(GuideRun.Kind.LINK, said, leads));
    }
}
