package vn.campaigndesk.db;

import org.jooq.DSLContext;

/// A gesture being written: the connection inside its transaction, and the audit that goes with it.
public record Transaction(DSLContext sql, AuditLog audit) {}
