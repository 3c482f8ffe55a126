package vn.campaigndesk.letter;

import java.util.List;
import vn.campaigndesk.text.PrintableText;

/// Lines that begin with a dash, as Vietnamese documents list things; punctuation at their ends is the caller's.
public record BulletList(List<String> items) implements Block {
    public BulletList {
        items = items.stream()
                .map(PrintableText::text)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
