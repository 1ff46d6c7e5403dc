package dev.cinelog.saga.webhook;

import dev.cinelog.api.address.PublicAddresses;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;

/**
 * Names of which every address lies in public. Connections are made to what is answered here and nothing is looked up again, so
 * that a name cannot mean one thing now and another one a moment later.
 */
record PublicDns(Dns names) implements Dns {

    @Override
    public List<InetAddress> lookup(String name) throws UnknownHostException {
        var addresses = names.lookup(name);
        if (!addresses.stream().allMatch(PublicAddresses::contain)) {
            throw new NearbyHostException();
        }
        return addresses;
    }
}
