package dev.cinelog.query.projection;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.tokenstore.TokenStore;

/** A long pause in the middle of the first batch, as a garbage collector or a hypervisor makes it. */
final class Stall {

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicInteger refusals = new AtomicInteger();

    boolean isReached() {
        return reached.getCount() == 0;
    }

    void end() {
        over.countDown();
    }

    /** How often the token store refused to store a token of ours. */
    int refusals() {
        return refusals.get();
    }

    TokenStore beforeStoringATokenOf(TokenStore store) {
        return (TokenStore) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {TokenStore.class}, (proxy, method, arguments) -> {
                    var storing = method.getName().equals("storeToken");
                    if (storing) {
                        pause();
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException failure) {
                        refusals.addAndGet(storing ? 1 : 0);
                        throw failure.getCause();
                    }
                });
    }

    Projection afterFlushingOf(ReadModel readModel) {
        return new InterruptedProjection(readModel.projection().get(), connection -> pause());
    }

    private void pause() {
        reached.countDown();
        try {
            over.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
