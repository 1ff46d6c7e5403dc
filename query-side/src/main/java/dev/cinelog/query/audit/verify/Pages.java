package dev.cinelog.query.audit.verify;

import dev.cinelog.query.audit.chain.Chain;
import dev.cinelog.query.audit.chain.ChainRow;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Reads the chain page by page: the next one is read and hashed, on all processors, while the last one is looked at. */
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
    private CompletableFuture<Page> next;

    Pages(Chain chain, long size) {
        this.chain = chain;
        this.size = size;
        this.next = CompletableFuture.supplyAsync(() -> read(0));
    }

    /** The next page; the last one ends at the size, and after it they are empty. */
    Page next() {
        var page = next.join();
        next = CompletableFuture.supplyAsync(() -> read(page.end()));
        return page;
    }

    private Page read(long from) {
        var end = Math.min(from + SIZE, size);
        if (from == end) {
            return new Page(List.of(), List.of(), end);
        }
        var rows = chain.rows(from, end);
        var fits = IntStream.range(0, rows.size())
                .parallel()
                .mapToObj(row -> RowCheck.fits(rows.get(row)))
                .toList();
        return new Page(rows, fits, end);
    }
}
