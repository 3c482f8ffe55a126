package vn.campaigndesk.report.original;

import com.dlsc.pdfviewfx.PDFBoxDocument;
import com.dlsc.pdfviewfx.PDFView;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.print.Pageable;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.ui.PageView;

/// The pages of a PDF. A marked place is painted into its page, so it moves, grows and turns with it.
final class PdfPagesView extends StackPane implements Zoomable {
    private static final Color MARK = new Color(255, 200, 0, 96);
    private static final Color EDGE = new Color(207, 120, 0);
    private static final double AROUND = 2;

    private final PageView pages;

    PdfPagesView(String accessibleName) {
        pages = new PageView("original-pages", accessibleName);
        getChildren().add(pages);
    }

    /// Reads the pages; to be done away from the window's thread.
    ///
    /// @throws RuntimeException when they cannot be read
    static Document read(FileBytes file, @Nullable PageMark mark) {
        var document = new PDFBoxDocument(file.open());
        return new Document(document, mark != null && mark.page() <= document.getNumberOfPages() ? mark : null);
    }

    /// Shows pages that have been read, at the marked one if there is a mark.
    void show(Document document) {
        pages.setDocument(document);
        var mark = document.mark;
        pages.setPage(mark == null ? 0 : Math.max(0, mark.page() - 1));
    }

    @Override
    public void zoom(double factor) {
        pages.zoom(factor);
    }

    @Override
    public void turn() {
        pages.rotateRight();
    }

    /// Pages with a mark painted in. The library draws pages and their thumbnails on several threads, and a PDF can
    /// only be read by one at a time.
    static final class Document implements PDFView.Document {
        private final PDFView.Document pages;
        private final @Nullable PageMark mark;

        private Document(PDFView.Document pages, @Nullable PageMark mark) {
            this.pages = pages;
            this.mark = mark;
        }

        @Override
        public synchronized BufferedImage renderPage(int page, float scale) {
            var image = pages.renderPage(page, scale);
            if (mark != null && mark.page() == page + 1) {
                paint(image, mark, scale);
            }
            return image;
        }

        private static void paint(BufferedImage image, PageMark mark, float scale) {
            var pen = image.createGraphics();
            try {
                var x = (int) Math.floor((mark.x() - AROUND) * scale);
                var y = (int) Math.floor((mark.y() - AROUND) * scale);
                var width = (int) Math.ceil((mark.width() + 2 * AROUND) * scale);
                var height = (int) Math.ceil((mark.height() + 2 * AROUND) * scale);
                pen.setColor(MARK);
                pen.fillRect(x, y, width, height);
                pen.setColor(EDGE);
                pen.setStroke(new BasicStroke(Math.max(1, scale)));
                pen.drawRect(x, y, width, height);
            } finally {
                pen.dispose();
            }
        }

        @Override
        public int getNumberOfPages() {
            return pages.getNumberOfPages();
        }

        @Override
        public boolean isLandscape(int page) {
            return pages.isLandscape(page);
        }

        @Override
        public synchronized Pageable getPageable() {
            return pages.getPageable();
        }

        @Override
        public synchronized void close() {
            pages.close();
        }
    }
}
