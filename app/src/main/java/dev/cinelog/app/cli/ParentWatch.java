package dev.cinelog.app.cli;

/** Ends this process when the one that started it is gone, so that a killed command leaves no server behind. */
final class ParentWatch {

    private ParentWatch() {}

    static void endWith(long pid) {
        Thread watch = new Thread(() -> endAfter(pid), "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static void endAfter(long pid) {
        ProcessHandle.of(pid).ifPresent(parent -> parent.onExit().join());
        System.exit(0);
    }
}
