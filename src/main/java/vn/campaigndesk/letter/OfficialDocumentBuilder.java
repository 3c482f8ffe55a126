package vn.campaigndesk.letter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects the parts of an [OfficialDocument], so that a caller names each of them once. Not thread-safe.
public final class OfficialDocumentBuilder {
    private final DocumentKind kind;
    private final Letterhead letterhead;
    private final DocumentInfo info;
    private final List<Appendix> appendices = new ArrayList<>();
    private String typeName = "";
    private String subject = "";
    private List<String> addressees = List.of();
    private List<Block> body = List.of();
    private Signature signature = new Signature("", "", "");
    private List<String> copies = List.of();
    private Foot foot = Foot.NONE;
    private @Nullable String watermark;

    OfficialDocumentBuilder(DocumentKind kind, Letterhead letterhead, DocumentInfo info) {
        this.kind = kind;
        this.letterhead = letterhead;
        this.info = info;
    }

    /// What it is about, in a document without a type name.
    public OfficialDocumentBuilder about(String text) {
        subject = text;
        return this;
    }

    /// The type name and what it is about.
    public OfficialDocumentBuilder named(String type, String text) {
        typeName = type;
        subject = text;
        return this;
    }

    public OfficialDocumentBuilder to(List<String> names) {
        addressees = names;
        return this;
    }

    public OfficialDocumentBuilder body(List<Block> blocks) {
        body = blocks;
        return this;
    }

    public OfficialDocumentBuilder signed(Signature signer) {
        signature = signer;
        return this;
    }

    public OfficialDocumentBuilder copies(List<String> names) {
        copies = names;
        return this;
    }

    /// The drafter's mark and how the agency is reached.
    public OfficialDocumentBuilder foot(Foot optional) {
        foot = optional;
        return this;
    }

    /// An appendix whose heading says what it is attached to.
    ///
    /// @param issuer the issuing body as it is written in running text; empty leaves the line out
    public OfficialDocumentBuilder appendix(String title, List<Block> blocks, Orientation pages, String issuer) {
        var note = issuer.isBlank() ? "" : new DecreeText().attached(kind, letterhead, issuer);
        appendices.add(new Appendix(title, blocks, pages, note));
        return this;
    }

    /// Words printed at the head of every page; null for none.
    public OfficialDocumentBuilder watermark(@Nullable String words) {
        watermark = words;
        return this;
    }

    /// The finished document.
    ///
    /// @throws IllegalArgumentException as the constructor of [OfficialDocument]
    public OfficialDocument build() {
        return new OfficialDocument(
                kind,
                letterhead,
                typeName,
                subject,
                addressees,
                body,
                signature,
                copies,
                appendices,
                foot,
                watermark,
                info);
    }
}
