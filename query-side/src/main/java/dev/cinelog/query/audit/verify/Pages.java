package dev.cinelog.query.audit.verify;

import dev.cinelog.query.audit.chain.Chain;
import dev.cinelog.query.audit.chain.ChainRow;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/**
 * Reads the chain page by page: while one is looked at, the next is hashed, on all processors, and the one behind that is fetched from
 * the database.
 */
final class Pages {

    private static final int SIZE = 5_000;

    /**
     * One page.
     *
     * @param fits for each row whether its event has its hash
     */
    record Page(List<ChainRow> rows, List<Boolean> fits, long end) {}

    private final Chain chain;
    private final long size;
    private CompletableFuture<Fetched> fetching;
    private CompletableFuture<Page> hashing;

    private record Fetched(List<ChainRow> rows, long end) {}

    Pages(Chain chain, long size) {
        this.chain = chain;
        this.size = size;
        this.fetching = CompletableFuture.supplyAsync(() -> fetch(0));
        this.hashing = hashAndFetchOn();
    }

    /** The next page; the last one ends at the size, and after it they are empty. */
    Page next() {
        var page = hashing.join();
        hashing = hashAndFetchOn();
        return page;
    }

    private CompletableFuture<Page> hashAndFetchOn() {
        var fetched = fetching;
        fetching = fetched.thenApplyAsync(page -> fetch(page.end()));
        return fetched.thenApplyAsync(Pages::hash);
    }

    private Fetched fetch(long from) {
        var end = Math.min(from + SIZE, size);
        return new Fetched(from == end ? List.of() : chain.rows(from, end), end);
    }

    private static Page hash(Fetched page) {
        var rows = page.rows();
        var fits = IntStream.range(0, rows.size())
                .parallel()
                .mapToObj(row -> RowCheck.fits(rows.get(row)))
                .toList();
        return new Page(rows, fits, page.end());
    }
}
