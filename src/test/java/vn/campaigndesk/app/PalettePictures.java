package vn.campaigndesk.app;

import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageOutputStream;

/// Makes a picture of the window small: less wide, and of few colours (median cut over the colours that occur).
final class PalettePictures {
    private PalettePictures() {}

    /// Writes a picture as a PNG with a palette.
    ///
    /// @param colours 2 to 16
    static void write(BufferedImage picture, int width, int colours, Path file) throws IOException {
        var scaled = scaled(picture, width);
        var boxes = boxes(scaled, colours);
        var palette = new int[boxes.size()];
        Map<Integer, Integer> places = new HashMap<>();
        for (var i = 0; i < boxes.size(); i++) {
            palette[i] = boxes.get(i).mean();
            for (var colour : boxes.get(i).colours) {
                places.put(colour[0], i);
            }
        }
        var model = new IndexColorModel(4, palette.length, palette, 0, false, -1, 0);
        var small = new BufferedImage(scaled.getWidth(), scaled.getHeight(), BufferedImage.TYPE_BYTE_BINARY, model);
        for (var y = 0; y < scaled.getHeight(); y++) {
            for (var x = 0; x < scaled.getWidth(); x++) {
                small.getRaster().setSample(x, y, 0, places.get(scaled.getRGB(x, y) & 0xffffff));
            }
        }
        save(small, file);
    }

    private static BufferedImage scaled(BufferedImage picture, int width) {
        var height = Math.round((float) picture.getHeight() * width / picture.getWidth());
        var scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = scaled.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        return scaled;
    }

    private static List<Box> boxes(BufferedImage picture, int most) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (var rgb : picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth())) {
            counts.merge(rgb & 0xffffff, 1, Integer::sum);
        }
        List<Box> boxes = new ArrayList<>();
        boxes.add(new Box(counts.entrySet().stream()
                .map(entry -> new int[] {entry.getKey(), entry.getValue()})
                .toList()));
        while (boxes.size() < most) {
            var widest =
                    boxes.stream().max(Comparator.comparingDouble(Box::error)).orElseThrow();
            if (widest.colours.size() < 2) {
                break;
            }
            boxes.remove(widest);
            boxes.addAll(widest.cut());
        }
        return boxes;
    }

    private static void save(BufferedImage picture, Path file) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(0);
        Files.deleteIfExists(file);
        try (var out = new FileImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
    }

    /// Colours that become one, each with how often it occurs.
    private record Box(List<int[]> colours) {
        private static int part(int colour, int shift) {
            return colour >> shift & 0xff;
        }

        private double sum(int shift) {
            return colours.stream()
                    .mapToDouble(c -> (double) part(c[0], shift) * c[1])
                    .sum();
        }

        private double count() {
            return colours.stream().mapToDouble(c -> c[1]).sum();
        }

        private double error(int shift) {
            var mean = sum(shift) / count();
            return colours.stream()
                    .mapToDouble(c -> Math.pow(part(c[0], shift) - mean, 2) * Math.sqrt(c[1]))
                    .sum();
        }

        double error() {
            return error(16) + error(8) + error(0);
        }

        int mean() {
            return (int) Math.round(sum(16) / count()) << 16
                    | (int) Math.round(sum(8) / count()) << 8
                    | (int) Math.round(sum(0) / count());
        }

        List<Box> cut() {
            var shift = Arrays.asList(16, 8, 0).stream()
                    .max(Comparator.comparingDouble(this::error))
                    .orElseThrow();
            var sorted = colours.stream()
                    .sorted(Comparator.comparingInt(c -> part(c[0], shift)))
                    .toList();
            var mean = sum(shift) / count();
            var at = 1;
            while (at < sorted.size() - 1 && part(sorted.get(at)[0], shift) <= mean) {
                at++;
            }
            return List.of(new Box(sorted.subList(0, at)), new Box(sorted.subList(at, sorted.size())));
        }
    }
}
