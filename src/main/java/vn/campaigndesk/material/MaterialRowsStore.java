package vn.campaigndesk.material;

import static vn.campaigndesk.db.jooq.Tables.MATERIAL;
import static vn.campaigndesk.db.jooq.Tables.MATERIAL_DELIVERY;
import static vn.campaigndesk.db.jooq.Tables.MATERIAL_VERSION;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.db.Transaction;
import vn.campaigndesk.db.jooq.tables.records.MaterialDeliveryRecord;
import vn.campaigndesk.db.jooq.tables.records.MaterialRecord;
import vn.campaigndesk.db.jooq.tables.records.MaterialVersionRecord;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.report.original.Incoming;
import vn.campaigndesk.report.original.Media;

/// How one kind of rows is read, written, removed and put back; the three kinds of this package differ only in their
/// columns.
///
/// @param entity what the audit calls it
/// @param reader a row as a record
/// @param fill puts a record into a row
/// @param id of a record
/// @param fields what the audit compares
record MaterialRowsStore<T, R extends UpdatableRecord<R>>(
        String entity,
        Table<R> table,
        TableField<R, Long> key,
        TableField<R, OffsetDateTime> removed,
        Function<R, T> reader,
        BiConsumer<R, T> fill,
        ToLongFunction<T> id,
        Function<T, Map<String, @Nullable String>> fields) {

    static final MaterialRowsStore<Material, MaterialRecord> MATERIALS = new MaterialRowsStore<>(
            "material",
            MATERIAL,
            MATERIAL.ID,
            MATERIAL.REMOVED_AT,
            row -> new Material(row.getId(), row.getCampaignId(), row.getName(), row.getWebAddress()),
            (row, material) -> {
                row.setCampaignId(material.campaignId());
                row.setName(material.name());
                row.setWebAddress(material.webAddress());
            },
            Material::id,
            material -> words("name", material.name(), "website", material.webAddress()));

    static final MaterialRowsStore<MaterialVersion, MaterialVersionRecord> VERSIONS = new MaterialRowsStore<>(
            "material_version",
            MATERIAL_VERSION,
            MATERIAL_VERSION.ID,
            MATERIAL_VERSION.REMOVED_AT,
            MaterialRowsStore::version,
            MaterialRowsStore::fill,
            MaterialVersion::id,
            MaterialRowsStore::words);

    static final MaterialRowsStore<Delivery, MaterialDeliveryRecord> DELIVERIES = new MaterialRowsStore<>(
            "material_delivery",
            MATERIAL_DELIVERY,
            MATERIAL_DELIVERY.ID,
            MATERIAL_DELIVERY.REMOVED_AT,
            row -> new Delivery(
                    row.getId(),
                    row.getVersionId(),
                    row.getRecipientId(),
                    row.getSentOn(),
                    ContactChannel.valueOf(row.getChannel())),
            (row, delivery) -> {
                row.setVersionId(delivery.versionId());
                row.setRecipientId(delivery.recipientId());
                row.setSentOn(delivery.sentOn());
                row.setChannel(delivery.channel().name());
            },
            Delivery::id,
            delivery -> words(
                    "version", Long.toString(delivery.versionId()),
                    "recipient", Long.toString(delivery.recipientId()),
                    "sent_on", delivery.sentOn().toString(),
                    "contact_channel", delivery.channel().name()));

    private static MaterialVersion version(MaterialVersionRecord row) {
        var sha256 = row.getSha256();
        return new MaterialVersion(
                row.getId(),
                row.getMaterialId(),
                row.getLabel(),
                row.getIssuedOn(),
                sha256 == null
                        ? null
                        : new Incoming(row.getFileName(), sha256, row.getBytes(), Media.ofType(row.getMediaType())));
    }

    private static void fill(MaterialVersionRecord row, MaterialVersion version) {
        var file = version.file();
        row.setMaterialId(version.materialId());
        row.setLabel(version.label());
        row.setIssuedOn(version.issuedOn());
        row.setSha256(file == null ? null : file.sha256());
        row.setFileName(file == null ? "" : file.name().replace('\0', '\uFFFD'));
        row.setBytes(file == null ? 0L : file.bytes());
        row.setMediaType(file == null ? "" : file.media().mediaType());
    }

    private static Map<String, @Nullable String> words(MaterialVersion version) {
        var file = version.file();
        return words(
                "material", Long.toString(version.materialId()),
                "label", version.label(),
                "issued_on", version.issuedOn().toString(),
                "file", file == null ? "" : file.name() + " (SHA-256 " + file.sha256() + ")");
    }

    private static Map<String, @Nullable String> words(String... namesAndValues) {
        var words = new LinkedHashMap<String, @Nullable String>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            if (!namesAndValues[i + 1].isEmpty()) {
                words.put(namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return words;
    }

    /// A row as a record.
    T read(R row) {
        return reader.apply(row);
    }

    /// Carries out an edit.
    ///
    /// @return the edit with the number that a new row was given
    Edit<T> apply(Transaction transaction, Edit<T> edit, String reason) {
        var before = edit.before();
        var after = edit.after();
        if (before == null) {
            var made = Objects.requireNonNull(after);
            return id.applyAsLong(made) == 0 ? insert(transaction, made, reason) : putBack(transaction, made, reason);
        }
        change(transaction, before, after, reason);
        return edit;
    }

    private void change(Transaction transaction, T before, @Nullable T after, String reason) {
        var number = id.applyAsLong(before);
        var row = row(transaction, number);
        if (row.get(removed) != null || !reader.apply(row).equals(before)) {
            throw new Overtaken(entity + " " + number);
        }
        if (after == null) {
            row.set(removed, transaction.audit().now().atOffset(ZoneOffset.UTC));
            transaction.audit().changed(entity, number, "removed", title(before), null, reason);
        } else {
            fill.accept(row, after);
            transaction.audit().differences(entity, number, fields.apply(before), fields.apply(after), reason);
        }
        row.store();
    }

    private Edit<T> insert(Transaction transaction, T made, String reason) {
        var row = transaction.sql().newRecord(table);
        fill.accept(row, made);
        row.store();
        var number = row.get(key);
        transaction.audit().changed(entity, number, "created", null, title(made), reason);
        transaction.audit().differences(entity, number, Map.of(), fields.apply(made), reason);
        return Edit.made(reader.apply(row));
    }

    private Edit<T> putBack(Transaction transaction, T made, String reason) {
        var number = id.applyAsLong(made);
        var row = row(transaction, number);
        if (row.get(removed) == null) {
            throw new Overtaken(entity + " " + number);
        }
        row.set(removed, null);
        fill.accept(row, made);
        row.store();
        transaction.audit().changed(entity, number, "restored", null, title(made), reason);
        return Edit.made(made);
    }

    private R row(Transaction transaction, long number) {
        var row = transaction.sql().fetchOne(table, key.eq(number));
        if (row == null) {
            throw new Overtaken(entity + " " + number);
        }
        return row;
    }

    private @Nullable String title(T thing) {
        return fields.apply(thing).values().stream().findFirst().orElse(null);
    }
}
