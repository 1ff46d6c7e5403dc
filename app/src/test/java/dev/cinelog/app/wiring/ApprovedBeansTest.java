package dev.cinelog.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.InProcess;
import dev.cinelog.app.running.RunningCinelog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Every bean that we ourselves put into the target {@code all}; another one is meant or it is a mistake. */
@InProcess
@ExtendWith(CinelogExtension.class)
class ApprovedBeansTest {

    private static final Path APPROVED = Path.of("src/test/resources/approved/beans-of-all.txt");
    private static final String OURS = "dev.cinelog.";
    private static final String TESTS = RunningCinelog.class.getPackageName();

    private final ConfigurableListableBeanFactory beans;

    ApprovedBeansTest(RunningCinelog cinelog) {
        beans = cinelog.context().getBeanFactory();
    }

    @Test
    void areTheseAndNoOthers() throws IOException {
        var actual = Arrays.stream(beans.getBeanDefinitionNames())
                .filter(this::isOurs)
                .map(name -> readable(name) + ": " + type(name))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(APPROVED.resolveSibling(""));
            Files.writeString(APPROVED, actual);
        }

        assertThat(actual)
                .as("%s; run with -Dgolden.update=true to approve", APPROVED)
                .isEqualTo(Files.readString(APPROVED));
    }

    /** What a class of ours is or makes. */
    private boolean isOurs(String name) {
        var definition = beans.getMergedBeanDefinition(name);
        var factory = definition.getFactoryBeanName();
        var origin = String.valueOf(
                factory == null
                        ? definition.getBeanClassName()
                        : beans.getBean(factory).getClass().getName());
        return origin.startsWith(OURS) && !origin.startsWith(TESTS);
    }

    private static String readable(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private String type(String name) {
        var bean = beans.getBean(name);
        var type = bean.getClass();
        if (bean instanceof Executor) {
            return "some Executor, as the Java is that runs it";
        }
        return type.isHidden() ? "some " + type.getInterfaces()[0].getSimpleName() : type.getName();
    }
}
