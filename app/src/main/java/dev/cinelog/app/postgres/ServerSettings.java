package dev.cinelog.app.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the server is set up: written anew at each start into a file of its own, so that an upgrade of Cinelog reaches old data and
 * an operator's {@code ALTER SYSTEM} still wins.
 */
final class ServerSettings {

    static final String FILE = "cinelog.conf";

    private static final String TEMPLATE = """
            # Written by Cinelog at each start. Change settings with ALTER SYSTEM.

            # Reachable from this machine only, and never through a socket file that others may find.
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            password_encryption = 'scram-sha-256'

            # An answered command is on the disk.
            fsync = on
            synchronous_commit = on
            full_page_writes = on

            # Sized for two cores beside a JVM of a few hundred megabytes. The kernel caches what shared_buffers does not hold.
            max_connections = 100
            shared_buffers = 128MB
            effective_cache_size = 1GB
            work_mem = 8MB
            maintenance_work_mem = 64MB

            # Requests come in parallel already: a query that takes both cores makes the others wait, and compiling costs more
            # than short queries run.
            max_parallel_workers_per_gather = 0
            jit = off

            # Events are written all the time. Few checkpoints, spread out, and compressed page images keep the log small; after a
            # crash at most 1 GB of it is replayed.
            wal_compression = on
            checkpoint_timeout = 10min
            max_wal_size = 1GB

            # Counters are updated in place far more often than rows are added.
            autovacuum_naptime = 20s
            autovacuum_vacuum_scale_factor = 0.05
            autovacuum_analyze_scale_factor = 0.05

            # Solid state, not spindles.
            random_page_cost = 1.1

            # Nothing replicates from here; wal_level stays at replica for base backups.
            max_logical_replication_workers = 0

            timezone = 'UTC'
            log_timezone = 'UTC'

            # The application sees its own errors. Logged here they would fill the disk with taken names and retries, and show
            # personal data.
            log_min_messages = log
            log_min_error_statement = panic
            log_error_verbosity = terse
            log_checkpoints = off
            """;

    private ServerSettings() {}

    static void write(Path cluster, int port) throws IOException {
        Files.writeString(cluster.resolve(FILE), TEMPLATE.formatted(port));
    }
}
