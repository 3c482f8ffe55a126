package vn.campaigndesk.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.campaigndesk.campaign.CampaignStore;
import vn.campaigndesk.campaign.Organisation;
import vn.campaigndesk.campaign.OrganisationStore;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.campaign.RecipientStore;
import vn.campaigndesk.file.FolderWhole;
import vn.campaigndesk.file.SafeFileName;
import vn.campaigndesk.file.WholeFile;
import vn.campaigndesk.task.Progress;
import vn.campaigndesk.text.ExpectedFailure;

/// The blank forms of a campaign's recipients. Works on the calling thread; may be used from several.
public final class BlankForms {
    private static final String ZIP = ".zip";

    private final CampaignStore campaigns;
    private final RecipientStore recipients;
    private final OrganisationStore organisations;
    private final FormText words = new FormText();

    public BlankForms(CampaignStore campaigns, RecipientStore recipients, OrganisationStore organisations) {
        this.campaigns = campaigns;
        this.recipients = recipients;
        this.organisations = organisations;
    }

    /// The forms of some recipients, in the order of the list, one file a format and recipient.
    ///
    /// @param ids whom to make them for; those that are not on the list are left out
    public List<FormFile> of(long campaignId, Collection<Long> ids, Set<FormFormat> formats) {
        return make(campaignId, ids, formats, Progress.UNSEEN);
    }

    /// As above for all recipients that have to answer.
    public List<Long> all(long campaignId) {
        return recipients.of(campaignId).stream()
                .filter(one -> !one.isExempt())
                .map(Recipient::id)
                .toList();
    }

    /// Writes forms into a folder, or into one archive when the name ends in `.zip`. A form that lies there already is
    /// replaced.
    ///
    /// @return the files written into the folder, or the archive
    /// @throws ExpectedFailure `form.failure.write` when the disk does not take them, `form.failure.cancelled` when
    ///     they are not wanted any more; what lay there before is as it was then, and nothing is beside it
    public List<Path> write(
            long campaignId, Collection<Long> ids, Set<FormFormat> formats, Path target, Progress progress) {
        var files = make(campaignId, ids, formats, progress);
        if (target.toString().toLowerCase(Locale.ROOT).endsWith(ZIP)) {
            put(target, zip(files));
            return List.of(target);
        }
        return into(target, files);
    }

    /// The files come into sight when all of them are on the disk.
    private static List<Path> into(Path target, List<FormFile> files) {
        try (var folder = new FolderWhole(target)) {
            for (var file : files) {
                WholeFile.write(folder.part().resolve(file.name()), file.content());
            }
            return folder.spread();
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "form.failure.write", target.toAbsolutePath());
        }
    }

    private static void put(Path file, byte[] content) {
        try {
            WholeFile.write(file, content);
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "form.failure.write", file.toAbsolutePath());
        }
    }

    private List<FormFile> make(long campaignId, Collection<Long> ids, Set<FormFormat> formats, Progress progress) {
        var campaign = campaigns.get(campaignId);
        var indicators = campaigns.indicators(campaignId);
        var codes = codes();
        var names = new SafeFileName();
        var word = new FormWordWriter(words);
        var chosen = chosen(campaignId, Set.copyOf(ids));
        var made = new ArrayList<FormFile>();
        var done = 0;
        for (var recipient : chosen) {
            if (progress.isCancelled()) {
                throw new ExpectedFailure("form.failure.cancelled");
            }
            var code = Objects.requireNonNull(codes.get(recipient.organisationId()), recipient.name());
            var form = BlankForm.of(campaign, indicators, recipient, code);
            for (var format : EnumSet.copyOf(formats)) {
                made.add(file(recipient, form, format, word, names));
            }
            progress.at(++done, chosen.size());
        }
        return List.copyOf(made);
    }

    private List<Recipient> chosen(long campaignId, Set<Long> ids) {
        return recipients.of(campaignId).stream()
                .filter(one -> ids.contains(one.id()))
                .toList();
    }

    private FormFile file(
            Recipient recipient, BlankForm form, FormFormat format, FormWordWriter word, SafeFileName names) {
        var content = switch (format) {
            case DOCX -> word.write(form);
            case XLSX -> FormSheetWriter.write(form, words);
        };
        var name = names.next(words.fileName(recipient.name()) + "." + format.ending());
        return new FormFile(recipient.id(), name, format, content);
    }

    private Map<Long, String> codes() {
        return organisations.all().stream().collect(Collectors.toMap(Organisation::id, Organisation::code));
    }

    private static byte[] zip(List<FormFile> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files) {
                zip.putNextEntry(new ZipEntry(file.name()));
                zip.write(file.content());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an archive in memory", e);
        }
        return bytes.toByteArray();
    }
}
