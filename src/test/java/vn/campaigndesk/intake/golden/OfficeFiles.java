package vn.campaigndesk.intake.golden;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Golden files that an office program makes from a Word file: .doc, .rtf, .pdf, and pictures of pages.
final class OfficeFiles {
    private OfficeFiles() {}

    static void write(Golden golden, Path folder) throws IOException, InterruptedException {
        var work = Files.createTempDirectory("golden");
        var stem = golden.name().replaceFirst("\\.[^.]+$", "");
        var ending = golden.name().substring(stem.length() + 1);
        Files.write(work.resolve(stem + ".docx"), golden.source());
        convert(work, stem + ".docx", ending);
        var made = work.resolve(golden.name());
        if (golden.via() == Golden.Via.SCAN) {
            scan(made, folder.resolve(golden.name()));
        } else {
            Files.copy(made, folder.resolve(golden.name()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void convert(Path work, String file, String ending) throws IOException, InterruptedException {
        var profile = "-env:UserInstallation="
                + Path.of(System.getProperty("java.io.tmpdir"), "golden-office").toUri();
        var process = new ProcessBuilder("soffice", profile, "--headless", "--convert-to", ending, file)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("log.txt").toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("soffice could not convert " + file + ", see " + work.resolve("log.txt"));
        }
    }

    /// Every page as a grey picture, no text.
    private static void scan(Path from, Path to) throws IOException {
        try (var source = Loader.loadPDF(from.toFile());
                var target = new PDDocument()) {
            var renderer = new PDFRenderer(source);
            for (var i = 0; i < source.getNumberOfPages(); i++) {
                add(target, renderer.renderImageWithDPI(i, 90, ImageType.GRAY));
            }
            target.save(to.toFile());
        }
    }

    private static void add(PDDocument target, BufferedImage picture) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        target.addPage(page);
        try (var content = new PDPageContentStream(target, page)) {
            content.drawImage(
                    JPEGFactory.createFromImage(target, picture, 0.5f),
                    0,
                    0,
                    PDRectangle.A4.getWidth(),
                    PDRectangle.A4.getHeight());
        }
    }
}
