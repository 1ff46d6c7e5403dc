package dev.cinelog.command;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class CommandSideConfigurationTest {

    static final List<Class<?>> AGGREGATES = CommandSideConfiguration.AGGREGATES;

    @ParameterizedTest
    @FieldSource("AGGREGATES")
    void everyAggregateIsTested(Class<?> aggregate) {
        assertThatCode(() -> Class.forName(aggregate.getName() + "Test")).doesNotThrowAnyException();
    }
}
