package dev.cinelog.app.postgres;

import com.sun.security.auth.module.UnixSystem;
import dev.cinelog.app.data.StartRefused;
import java.io.IOException;
import java.util.List;

/** PostgreSQL refuses to run as root; a user namespace of its own, in which root is nobody, satisfies it. */
final class RootGuard {

    private static final List<String> NAMESPACE = List.of("unshare", "--user");

    private RootGuard() {}

    /** What to put before a command of PostgreSQL: nothing for ordinary users. */
    static List<String> prefix() {
        if (new UnixSystem().getUid() != 0) {
            return List.of();
        }
        if (!namespacesAllowed()) {
            throw new StartRefused(
                    "PostgreSQL does not run as root, and this machine allows no user namespaces (unshare --user):"
                            + " start Cinelog as another user, allow user namespaces, or set DATABASE_URL to a PostgreSQL elsewhere.");
        }
        return NAMESPACE;
    }

    private static boolean namespacesAllowed() {
        try {
            Process probe = new ProcessBuilder("unshare", "--user", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return probe.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
