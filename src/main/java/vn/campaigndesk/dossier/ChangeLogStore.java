package vn.campaigndesk.dossier;

import static vn.campaigndesk.db.jooq.Tables.AUDIT;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.db.jooq.tables.records.AuditRecord;
import vn.campaigndesk.text.Messages;

/// The audit as a table for the dossier: every change there ever was, the oldest first, exactly as it was noted.
public final class ChangeLogStore {
    private static final List<String> COLUMNS =
            List.of("id", "at", "actor", "entity", "entity-id", "field", "old", "new", "reason");

    private final Database database;

    public ChangeLogStore(Database database) {
        this.database = database;
    }

    /// Writes all of it to a file.
    public void write(Path file, Messages messages) throws IOException {
        var rows = database.read(sql -> sql.selectFrom(AUDIT).orderBy(AUDIT.ID).fetch(ChangeLogStore::fields));
        var titles = COLUMNS.stream()
                .map(column -> messages.get("dossier.change." + column))
                .toList();
        DossierIndexWriter.write(file, titles, rows.stream());
    }

    private static List<String> fields(AuditRecord row) {
        return List.of(
                Long.toString(row.getId()),
                row.getAt().toInstant().toString(),
                row.getActor(),
                row.getEntity(),
                Long.toString(row.getEntityId()),
                row.getField(),
                row.getOldValue() == null ? "" : row.getOldValue(),
                row.getNewValue() == null ? "" : row.getNewValue(),
                row.getReason());
    }
}
