package dev.cinelog.query.audit;

import dev.cinelog.query.audit.chain.Chain;
import dev.cinelog.query.audit.chain.ChainAppender;
import dev.cinelog.query.audit.chain.ChainProcessor;
import dev.cinelog.query.audit.checkpoint.CheckpointLoop;
import dev.cinelog.query.audit.checkpoint.CheckpointMaker;
import dev.cinelog.query.audit.checkpoint.CheckpointSender;
import dev.cinelog.query.audit.checkpoint.CheckpointSettings;
import dev.cinelog.query.audit.checkpoint.CheckpointTable;
import dev.cinelog.query.audit.checkpoint.Copies;
import dev.cinelog.query.audit.checkpoint.KeyChanges;
import dev.cinelog.query.audit.checkpoint.Notary;
import dev.cinelog.query.audit.checkpoint.OffMachine;
import dev.cinelog.query.audit.evidence.EvidenceQueries;
import dev.cinelog.query.audit.export.ExportQueries;
import dev.cinelog.query.audit.verify.HistoryVerifier;
import dev.cinelog.query.audit.verify.Presence;
import dev.cinelog.query.audit.verify.VerificationTable;
import dev.cinelog.query.audit.verify.Verifications;
import dev.cinelog.query.projection.ReadModelStores;
import dev.cinelog.query.store.StoredEvents;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The chain and everything that is asked of it; keys and the place off the machine come from whoever runs this. */
@Configuration(proxyBeanMethods = false)
public class ChainConfiguration {

    @Bean
    Chain chain(DataSource dataSource, JdbcClient jdbc) {
        AuditSchema.migrate(dataSource);
        return new Chain(jdbc);
    }

    /** @param chain which has made the tables */
    @Bean
    ChainProcessor chainProcessor(
            Chain chain,
            StoredEvents events,
            StreamableMessageSource<TrackedEventMessage<?>> source,
            ReadModelStores stores) {
        return new ChainProcessor(
                new ChainAppender(events), source, () -> stores.open(ChainProcessor.GROUP, AuditSchema.NAME));
    }

    @Bean
    CheckpointTable checkpointTable(JdbcClient jdbc) {
        return new CheckpointTable(jdbc);
    }

    @Bean
    Copies checkpointCopies(OffMachine elsewhere) {
        return new Copies(elsewhere);
    }

    @Bean
    CheckpointLoop checkpointLoop(
            Chain chain,
            CheckpointTable table,
            Copies copies,
            Notary notary,
            CheckpointSettings settings,
            HistoryRecorder recorder,
            Clock clock) {
        return new CheckpointLoop(
                new CheckpointMaker(chain, table, notary, settings, clock),
                new CheckpointSender(chain, table, copies),
                new KeyChanges(table, recorder));
    }

    @Bean
    HistoryVerifier historyVerifier(
            JdbcClient jdbc,
            StoredEvents events,
            Chain chain,
            CheckpointTable table,
            Copies copies,
            Notary notary,
            Serializer serializer) {
        return new HistoryVerifier(jdbc, events, chain, table, copies, notary, serializer);
    }

    @Bean
    HistoryRecorder historyRecorder(ObjectProvider<CommandGateway> commands) {
        return new HistoryRecorder(commands::getObject);
    }

    @Bean
    Verifications verifications(
            HistoryVerifier verifier,
            JdbcClient jdbc,
            PGSimpleDataSource unpooled,
            HistoryRecorder recorder,
            Clock clock) {
        return new Verifications(verifier, new VerificationTable(jdbc), new Presence(unpooled, jdbc), recorder, clock);
    }

    @Bean
    EvidenceQueries evidenceQueries(Chain chain, CheckpointTable table, Notary notary) {
        return new EvidenceQueries(chain, table, notary);
    }

    @Bean
    ExportQueries exportQueries(Chain chain, CheckpointTable table, Notary notary) {
        return new ExportQueries(chain, table, notary);
    }
}
