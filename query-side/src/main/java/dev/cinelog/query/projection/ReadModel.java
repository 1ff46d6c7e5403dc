package dev.cinelog.query.projection;

import java.util.function.Supplier;

/**
 * One read model: a name, a version, and the fold that fills it.
 *
 * @param name as operators say it: {@code feed}
 * @param version grows when the fold or its tables change in a way that old rows do not fit
 * @param projection makes a fresh fold
 */
public record ReadModel(String name, int version, Supplier<Projection> projection) {

    /** The PostgreSQL schema that a version of a read model lives in. */
    public static String schema(String name, int version) {
        return "readmodel_" + name + suffix(version);
    }

    /** The processing group that fills a version of a read model, which its position is kept under. */
    public static String group(String name, int version) {
        return "projection." + name + suffix(version);
    }

    public String schema() {
        return schema(name, version);
    }

    public String group() {
        return group(name, version);
    }

    /** Where the migrations of its tables lie on the class path. */
    public String migrations() {
        return "classpath:db/readmodel/" + name;
    }

    private static String suffix(int version) {
        return version == 1 ? "" : "_v" + version;
    }
}
