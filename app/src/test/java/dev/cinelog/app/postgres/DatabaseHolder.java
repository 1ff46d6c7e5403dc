package dev.cinelog.app.postgres;

import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.app.data.DataLock;
import java.io.OutputStream;
import java.nio.file.Path;

/** Another process that runs a database, commits to it, and is killed. */
final class DatabaseHolder {

    private DatabaseHolder() {}

    public static void main(String[] arguments) throws Exception {
        DataDirectory data = new DataDirectory(Path.of(arguments[0])).create();
        DataLock lock = data.lock();
        Sql sql = new Sql(EmbeddedDatabase.start(data));
        sql.run("create table fact (said text)");
        sql.run("insert into fact values ('kept')");
        System.out.println("committed");
        System.in.transferTo(OutputStream.nullOutputStream());
        lock.close();
    }
}
