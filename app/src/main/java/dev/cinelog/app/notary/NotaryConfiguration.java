package dev.cinelog.app.notary;

import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.app.settings.AuditProperties;
import dev.cinelog.media.MediaStore;
import dev.cinelog.media.MediaStoreProperties;
import dev.cinelog.media.S3MediaStore;
import dev.cinelog.query.audit.chain.ChainProcessor;
import dev.cinelog.query.audit.checkpoint.CheckpointLoop;
import dev.cinelog.query.audit.checkpoint.CheckpointSettings;
import dev.cinelog.query.audit.checkpoint.Notary;
import dev.cinelog.query.audit.checkpoint.OffMachine;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keys, copies elsewhere, and when a checkpoint is due. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditProperties.class)
public class NotaryConfiguration {

    @Bean
    Notary notary(DataDirectory data, AuditProperties settings, Clock clock) {
        return new DiskNotary(
                AuditKeys.in(settings.keysElse(data.audit()), clock),
                data.audit().resolve("latest"));
    }

    @Bean
    OffMachine auditCopies(MediaStore media, MediaStoreProperties bucket, AuditProperties settings, Notary notary) {
        return new BucketCopies(
                settings.bucket().isBlank() ? media : new S3MediaStore(bucket.inBucket(settings.bucket())),
                notary.origin());
    }

    @Bean
    CheckpointSettings checkpointSettings(AuditProperties settings) {
        return new CheckpointSettings(settings.checkpointEvents(), settings.checkpointTime());
    }

    @Bean
    ChainHealth chainHealthIndicator(ChainProcessor chain, CheckpointLoop checkpoints) {
        return new ChainHealth(chain, checkpoints);
    }
}
