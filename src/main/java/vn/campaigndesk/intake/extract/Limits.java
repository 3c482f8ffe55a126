package vn.campaigndesk.intake.extract;

/// How much one file may cost. Beyond any of these it is refused with its own message
/// (`intake.refused.*`), so that one hostile or broken file takes neither the batch nor the program with
/// it.
///
/// @param fileBytes size of the file as received
/// @param expandedBytes size of all parts of a compressed file together
/// @param ratio expanded to compressed size of a part larger than a megabyte
/// @param parts parts of a package, entries of an archive, attachments of a letter
/// @param depth nesting of tables in tables, folders in folders, parts of a letter; XML elements and
///     groups of rich text may be nested a few times as deep, archives only three
/// @param blocks paragraphs and tables
/// @param cells cells of all tables together; empty declared rows do not count
/// @param characters text of the whole extract
/// @param pages pages of a PDF
public record Limits(
        long fileBytes,
        long expandedBytes,
        int ratio,
        int parts,
        int depth,
        int blocks,
        int cells,
        int characters,
        int pages) {
    /// What the program uses: far above any real report, far below what would hurt a 512 MB process.
    public static final Limits STANDARD =
            new Limits(64L << 20, 256L << 20, 200, 2_000, 64, 50_000, 200_000, 4_000_000, 300);

    /// The same limits with another size for expanded parts, when archives in each other share one.
    public Limits withExpandedBytes(long bytes) {
        return new Limits(fileBytes, Math.max(0, bytes), ratio, parts, depth, blocks, cells, characters, pages);
    }
}
