package vn.campaigndesk.intake.extract.word;

import java.io.IOException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.Extract;
import vn.campaigndesk.intake.extract.Format;
import vn.campaigndesk.intake.extract.Gathering;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.intake.extract.Locator;
import vn.campaigndesk.intake.extract.OwnPropertiesReader;
import vn.campaigndesk.intake.extract.Reader;
import vn.campaigndesk.intake.extract.Region;
import vn.campaigndesk.intake.extract.Remark;
import vn.campaigndesk.intake.extract.SourceFile;
import vn.campaigndesk.intake.extract.TextRepair;
import vn.campaigndesk.text.ExpectedFailure;

/// Reads documents of Word 97 to 2003 with their tables, and those of Word 6 and 95 as plain paragraphs. Text
/// boxes come after the body: this format does not tie them to a paragraph in a way that the library tells.
public final class DocReader implements Reader {
    private final TextRepair repair;

    public DocReader(TextRepair repair) {
        this.repair = repair;
    }

    @Override
    public Extract read(SourceFile file, Limits limits) throws IOException {
        var gathering = new Gathering(file, limits, repair);
        try (var container = new POIFSFileSystem(file.open())) {
            if (Stream.of("Macros", "ObjectPool").anyMatch(name -> isFilled(container.getRoot(), name))) {
                gathering.remark(Remark.ACTIVE_CONTENT);
            }
            try (var document = new HWPFDocument(container)) {
                read(document, gathering);
            } catch (OldWordFileFormatException old) {
                readOld(container, gathering);
            }
            return gathering.extract(Format.DOC);
        } catch (ExpectedFailure refused) {
            throw refused;
        } catch (EncryptedDocumentException e) {
            throw gathering.encrypted(e);
        } catch (RuntimeException | AssertionError e) {
            // the library checks little and fails in many ways on a damaged file
            throw new IOException("not a document of Word: " + file.name(), e);
        }
    }

    /// An empty pool of objects is in many documents.
    private static boolean isFilled(DirectoryNode root, String name) {
        for (var entry : root) {
            if (entry.getName().equals(name) && entry instanceof DirectoryNode folder && folder.getEntryCount() > 0) {
                return true;
            }
        }
        return false;
    }

    private static void read(HWPFDocument document, Gathering gathering) {
        var stories = new DocStoryReader(document, gathering);
        stories.read(document.getRange(), Region.BODY);
        aside(stories, document::getMainTextboxRange, Region.TEXT_BOX, gathering);
        var margins = new HeaderStories(document);
        aside(stories, margins::getFirstHeaderSubrange, Region.HEADER, gathering);
        aside(stories, margins::getOddHeaderSubrange, Region.HEADER, gathering);
        aside(stories, margins::getEvenHeaderSubrange, Region.HEADER, gathering);
        aside(stories, margins::getFirstFooterSubrange, Region.FOOTER, gathering);
        aside(stories, margins::getOddFooterSubrange, Region.FOOTER, gathering);
        aside(stories, margins::getEvenFooterSubrange, Region.FOOTER, gathering);
        aside(stories, document::getFootnoteRange, Region.NOTE, gathering);
        aside(stories, document::getEndnoteRange, Region.NOTE, gathering);
        aside(stories, document::getCommentsRange, Region.NOTE, gathering);
        OwnPropertiesReader.read(document.getDocumentSummaryInformation(), gathering);
    }

    /// Reads what stands beside the body. If it is broken the body counts nevertheless, and a person is told.
    private static void aside(
            DocStoryReader stories, Supplier<@Nullable Range> story, Region region, Gathering gathering) {
        try {
            var range = story.get();
            // the library gives an empty story the paragraph before it
            if (range != null && range.getStartOffset() < range.getEndOffset()) {
                stories.read(range, region);
            }
        } catch (ExpectedFailure refused) {
            throw refused;
        } catch (RuntimeException broken) {
            gathering.remark(Remark.INCOMPLETE);
        }
    }

    private static void readOld(POIFSFileSystem container, Gathering gathering) throws IOException {
        try (var document = new HWPFOldDocument(container);
                var extractor = new Word6Extractor(document)) {
            var number = 0;
            for (var paragraph : extractor.getText().split("\\R", -1)) {
                number++;
                var text = gathering.text(paragraph.replace((char) 7, '\t'), null);
                gathering.addText(text, Region.BODY, new Locator.InParagraph(number));
            }
        }
    }
}
