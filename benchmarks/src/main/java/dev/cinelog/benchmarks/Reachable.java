package dev.cinelog.benchmarks;

import dev.cinelog.api.account.AccountId;
import java.io.IOException;

/** A server that can be asked something over HTTP, in whichever process it runs. */
public interface Reachable {

    HttpConnection connect() throws IOException;

    /** A token of somebody, signed with the server's own key. */
    String tokenOf(AccountId accountId) throws IOException;
}
