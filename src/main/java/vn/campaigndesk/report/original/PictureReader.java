package vn.campaigndesk.report.original;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/// Reads photographs and scans as small as a screen needs them: every n-th point of a huge one, so that a picture of
/// 200 million points takes no more memory than one of five.
final class PictureReader {
    private static final int LARGEST_SIDE = 2400;
    private static final int MOST_PAGES = 20;
    private static final long MOST_POINTS = 400_000_000;

    /// What was read.
    ///
    /// @param total how many pages the file has; those beyond the first few are left out
    record Pictures(List<BufferedImage> pages, int total) {
        Pictures {
            pages = List.copyOf(pages);
        }
    }

    private PictureReader() {}

    /// The pages of a picture file; most have one, a scan in TIFF may have many.
    ///
    /// @throws IOException when it is no picture, damaged, or beyond what can be read
    static Pictures read(FileBytes file) throws IOException {
        try (var stream = ImageIO.createImageInputStream(file.open())) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("no reader for this kind of picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(stream);
                return pages(reader);
            } catch (RuntimeException e) {
                // the readers of the platform say so of damaged files
                throw new IOException(e);
            } finally {
                reader.dispose();
            }
        }
    }

    private static Pictures pages(ImageReader reader) throws IOException {
        var pages = new ArrayList<BufferedImage>();
        var total = reader.getNumImages(true);
        for (var page = 0; page < Math.min(MOST_PAGES, total); page++) {
            pages.add(page(reader, page));
        }
        return new Pictures(pages, total);
    }

    private static BufferedImage page(ImageReader reader, int page) throws IOException {
        var width = reader.getWidth(page);
        var height = reader.getHeight(page);
        if ((long) width * height > MOST_POINTS) {
            throw new IOException(width + " x " + height);
        }
        var step = Math.max(1, Math.ceilDiv(Math.max(width, height), LARGEST_SIDE));
        var some = reader.getDefaultReadParam();
        some.setSourceSubsampling(step, step, 0, 0);
        return reader.read(page, some);
    }
}
