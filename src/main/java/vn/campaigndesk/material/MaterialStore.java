package vn.campaigndesk.material;

import static vn.campaigndesk.db.jooq.Tables.MATERIAL;
import static vn.campaigndesk.db.jooq.Tables.MATERIAL_DELIVERY;
import static vn.campaigndesk.db.jooq.Tables.MATERIAL_VERSION;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.campaigndesk.campaign.RecipientStore;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.db.Transaction;

/// The materials of all campaigns, their versions and deliveries.
public final class MaterialStore {
    private final Database database;
    private final RecipientStore recipients;
    private final Changes changes;

    public MaterialStore(Database database, RecipientStore recipients, Changes changes) {
        this.database = database;
        this.recipients = recipients;
        this.changes = changes;
    }

    /// All that is known of a campaign's materials now.
    public MaterialFacts of(long campaignId) {
        return read(campaignId, MATERIAL.REMOVED_AT.isNull());
    }

    /// As above, with the materials that were taken off the list: who was given them stays written.
    public MaterialFacts history(long campaignId) {
        return read(campaignId, DSL.noCondition());
    }

    private MaterialFacts read(long campaignId, Condition which) {
        var addressed = recipients.of(campaignId);
        return database.read(sql -> {
            var materials = materials(sql, campaignId, which);
            var versions = versions(sql, materials);
            return new MaterialFacts(campaignId, addressed, materials, versions, deliveries(sql, versions));
        });
    }

    private static List<Material> materials(DSLContext sql, long campaignId, Condition which) {
        return sql.selectFrom(MATERIAL)
                .where(MATERIAL.CAMPAIGN_ID.eq(campaignId))
                .and(which)
                .orderBy(MATERIAL.ID)
                .fetch(MaterialRowsStore.MATERIALS::read);
    }

    private static List<MaterialVersion> versions(DSLContext sql, List<Material> materials) {
        var ids = materials.stream().map(Material::id).toList();
        return sql.selectFrom(MATERIAL_VERSION)
                .where(MATERIAL_VERSION.MATERIAL_ID.in(ids))
                .and(MATERIAL_VERSION.REMOVED_AT.isNull())
                .orderBy(MATERIAL_VERSION.ISSUED_ON, MATERIAL_VERSION.ID)
                .fetch(MaterialRowsStore.VERSIONS::read);
    }

    private static List<Delivery> deliveries(DSLContext sql, List<MaterialVersion> versions) {
        var ids = versions.stream().map(MaterialVersion::id).toList();
        return sql.selectFrom(MATERIAL_DELIVERY)
                .where(MATERIAL_DELIVERY.VERSION_ID.in(ids))
                .and(MATERIAL_DELIVERY.REMOVED_AT.isNull())
                .orderBy(MATERIAL_DELIVERY.ID)
                .fetch(MaterialRowsStore.DELIVERIES::read);
    }

    /// Carries out one gesture, all of it or nothing; each edit leaves its audit rows. What is made with an id is put
    /// back under it.
    ///
    /// @return the edits with the numbers that new rows were given
    /// @throws Overtaken when something is no longer as an edit expects it
    public MaterialEdits apply(long campaignId, MaterialEdits edits, String reason) {
        var done = database.write(transaction -> {
            var materials = applyAll(transaction, MaterialRowsStore.MATERIALS, edits.materials(), reason);
            var versions =
                    applyAll(transaction, MaterialRowsStore.VERSIONS, ofNew(edits.versions(), materials), reason);
            var deliveries = applyAll(transaction, MaterialRowsStore.DELIVERIES, edits.deliveries(), reason);
            return new MaterialEdits(materials, versions, deliveries);
        });
        if (!done.isEmpty()) {
            changes.publish(new MaterialsEdited(campaignId, done));
        }
        return done;
    }

    /// Versions of a material that was made a moment ago.
    private static List<Edit<MaterialVersion>> ofNew(
            List<Edit<MaterialVersion>> versions, List<Edit<Material>> materials) {
        var made = materials.isEmpty() ? null : materials.getLast().after();
        return made == null
                ? versions
                : versions.stream()
                        .map(edit -> {
                            var version = edit.after();
                            return version == null || version.materialId() != 0
                                    ? edit
                                    : Edit.made(new MaterialVersion(
                                            0, made.id(), version.label(), version.issuedOn(), version.file()));
                        })
                        .toList();
    }

    private static <T> List<Edit<T>> applyAll(
            Transaction transaction, MaterialRowsStore<T, ?> rows, List<Edit<T>> edits, String reason) {
        var done = new ArrayList<Edit<T>>();
        for (var edit : edits) {
            done.add(rows.apply(transaction, edit, reason));
        }
        return done;
    }
}
