package dev.cinelog.query.projection;

import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;

/**
 * What one read model is written through, rows and position in one transaction.
 *
 * @param connections whose search path begins with the schema of the read model
 * @param transactions over these connections
 * @param tokens kept through these connections
 */
public record ReadModelStore(DataSource connections, TransactionManager transactions, TokenStore tokens) {}
