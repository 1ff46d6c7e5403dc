package dev.cinelog.query.rebuild;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/**
 * The pages between two places, one after the other: while somebody works on one, the next is decoded, and the one behind that is
 * fetched from the database.
 */
final class ReadAhead {

    private final PageReader reader;
    private final Executor executor;
    private final Place to;
    private final boolean contentsOnly;
    private CompletableFuture<StoredPage> fetching;
    private CompletableFuture<Page> decoding;

    /**
     * @param executor of two threads
     * @param contentsOnly whether payload and time are all that is looked at
     */
    ReadAhead(PageReader reader, Executor executor, Place from, Place to, boolean contentsOnly) {
        this.reader = reader;
        this.executor = executor;
        this.to = to;
        this.contentsOnly = contentsOnly;
        this.fetching = CompletableFuture.supplyAsync(() -> reader.fetch(from, to, contentsOnly), executor);
        this.decoding = decodeAndFetchOn();
    }

    /** The next page; not to be asked for behind the last one, which ends where all are to end. */
    Page next() {
        var page = joined();
        if (!page.place().equals(to)) {
            decoding = decodeAndFetchOn();
        }
        return page;
    }

    private CompletableFuture<Page> decodeAndFetchOn() {
        var fetched = fetching;
        fetching = fetched.thenApplyAsync(this::behind, executor);
        return fetched.thenApplyAsync(reader::decode, executor);
    }

    private StoredPage behind(StoredPage page) {
        return page.place().equals(to) ? page : reader.fetch(page.place(), to, contentsOnly);
    }

    private Page joined() {
        try {
            return decoding.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }
}
