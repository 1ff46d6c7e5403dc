package dev.cinelog.rest.signin;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * Hashes and checks passwords with bcrypt on a bounded pool: a flood of sign-ins is told to come back later instead of
 * taking every core. An unknown name costs as much as a known one.
 */
public final class Passwords {

    private static final int WAITING = 64;

    private final BCryptPasswordEncoder bcrypt;
    private final String nobodysHash;
    private final ThreadPoolExecutor pool;

    /** @param rounds cost of a hash: 2 to the power of it */
    public Passwords(int rounds) {
        this.bcrypt = new BCryptPasswordEncoder(rounds);
        this.nobodysHash = Objects.requireNonNull(bcrypt.encode("nobody"));
        var threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        this.pool = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                Executors.defaultThreadFactory());
    }

    public String hash(String password) {
        return onPool(() -> Objects.requireNonNull(bcrypt.encode(password)));
    }

    /** @param hash null when there is nobody, which takes as long to find out */
    public boolean matches(String password, @Nullable String hash) {
        return onPool(() -> bcrypt.matches(password, hash == null ? nobodysHash : hash)) && hash != null;
    }

    private <T> T onPool(Callable<T> work) {
        try {
            Future<T> result = pool.submit(work);
            return result.get();
        } catch (RejectedExecutionException full) {
            throw new Refusal(ErrorCode.BUSY, "Too many people are signing in. Please try again in a moment.");
        } catch (ExecutionException failure) {
            throw new IllegalStateException("bcrypt failed", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal(ErrorCode.UNAVAILABLE, "The server is shutting down.");
        }
    }
}
