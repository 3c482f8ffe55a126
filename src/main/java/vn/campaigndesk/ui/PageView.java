package vn.campaigndesk.ui;

import com.dlsc.pdfviewfx.PDFView;

/// The pages of a PDF, without the tools of the library, which stand with the other tools of the screen. A page is
/// drawn as sharp as it is looked at: the library draws each at four times its size, 32 MB of picture for a sheet
/// of A4; half of that in both directions is what a screen shows until the page is enlarged.
public final class PageView extends PDFView {
    private static final float SHARPNESS = 2;
    private static final float SHARPEST = 4;
    private static final float THUMBNAILS = 0.5f;
    private static final double SMALLEST = 0.5;

    /// Empty pages.
    ///
    /// @param accessibleText what they are, for a screen reader
    public PageView(String id, String accessibleText) {
        setId(id);
        setAccessibleText(accessibleText);
        setShowToolBar(false);
        setShowSearchResults(false);
        setShowThumbnails(false);
        setThumbnailPageScale(THUMBNAILS);
        zoomFactorProperty().subscribe(zoom -> setPageScale(sharpness(zoom.doubleValue())));
    }

    private static float sharpness(double zoom) {
        return Math.clamp((float) (SHARPNESS * zoom), SHARPNESS, SHARPEST);
    }

    /// Enlarges the pages, or makes them smaller, as far as that helps.
    public void zoom(double factor) {
        setZoomFactor(Math.clamp(getZoomFactor() * factor, SMALLEST, getMaxZoomFactor()));
    }
}
