package dev.cinelog.benchmarks;

import dev.cinelog.api.account.AccountId;

/** Reading the jobs of one account, any page of them. */
final class JobLists {

    private static final int PAGE = 20;
    private static final int PRIME = 7_919;

    private JobLists() {}

    /** Pages from all over the list, in an order that looks like chance and is the same each time. */
    static Figures anyPage(ServerUnderTest server, AccountId owner, int jobs, int connections, int count)
            throws Exception {
        var token = server.tokenOf(owner);
        var pages = jobs / PAGE;
        return Load.run(connections, count, () -> {
            var connection = server.connect();
            return index -> {
                var page = (long) index * PRIME % pages + 1;
                var path = "/api/v1/jobs?limit=" + PAGE + "&page=" + page;
                return connection.send("GET", path, token, "").status() == 200;
            };
        });
    }
}
