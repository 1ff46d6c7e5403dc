package dev.cinelog.app.running;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands tests a {@link RunningCinelog}, started once for all of them: over the wire, unless a test is marked {@link
 * InProcess}.
 */
public final class CinelogExtension implements ParameterResolver {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(CinelogExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType().equals(RunningCinelog.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var inProcess = test.getRequiredTestClass().isAnnotationPresent(InProcess.class);
        var store = test.getRoot().getStore(HERE);
        return Objects.requireNonNull(
                inProcess
                        ? store.computeIfAbsent("in process", any -> inProcess(), RunningCinelog.class)
                        : store.computeIfAbsent("wire", any -> RunningCinelog.overTheWire(), RunningCinelog.class));
    }

    private static RunningCinelog inProcess() {
        return RunningCinelog.start(Map.of("cinelog.supabase.email-verified", "true"));
    }
}
