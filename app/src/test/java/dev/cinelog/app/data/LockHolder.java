package dev.cinelog.app.data;

import java.io.OutputStream;
import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.nio.file.Path;

/** Another process that locks a data directory until it is killed, and keeps no reference to the lock. */
final class LockHolder {

    private LockHolder() {}

    public static void main(String[] arguments) throws Exception {
        new DataDirectory(Path.of(arguments[0])).create().lock();
        collectGarbage();
        System.out.println("locked");
        System.in.transferTo(OutputStream.nullOutputStream());
    }

    /** Returns when something that nobody referred to was collected. */
    private static void collectGarbage() throws InterruptedException {
        ReferenceQueue<Object> collected = new ReferenceQueue<>();
        PhantomReference<Object> unreferenced = new PhantomReference<>(new Object(), collected);
        while (collected.remove(100) != unreferenced) {
            System.gc();
        }
        System.gc();
    }
}
