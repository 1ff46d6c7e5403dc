package dev.cinelog.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.account.AccountId;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventShapeTest {

    private static final String PAST_TENSE = ".*(ed|edIn|edOut|Set)";

    @ParameterizedTest
    @MethodSource("events")
    void isATopLevelRecordThatAnybodyMayRead(Class<?> event) {
        assertThat(event).isRecord().isPublic();
        assertThat(event.getEnclosingClass()).isNull();
    }

    @ParameterizedTest
    @MethodSource("events")
    void saysWhichRevisionItIs(Class<?> event) {
        assertThat(event).hasAnnotation(Revision.class);
    }

    @ParameterizedTest
    @MethodSource("events")
    void speaksOfThePast(Class<?> event) {
        assertThat(event.getSimpleName()).matches(PAST_TENSE);
    }

    @ParameterizedTest
    @MethodSource("events")
    void namesThePersonThatPersonalFieldsAreAbout(Class<?> event) {
        personal(event)
                .forEach(field -> assertThat(event.getRecordComponents())
                        .as("%s.%s", event.getSimpleName(), field.getName())
                        .anyMatch(person -> person.getType() == AccountId.class
                                && person.getName()
                                        .equals(field.getAnnotation(Personal.class)
                                                .of())));
    }

    @Test
    void onlyEventsHavePersonalFields() {
        var elsewhere = CompiledRecords.all().stream().filter(type -> !events().contains(type));

        assertThat(elsewhere.flatMap(EventShapeTest::personal)).isEmpty();
    }

    @Test
    void onlyTheirFamiliesLiveWithTheEvents() {
        var others = CompiledRecords.classes().stream()
                .filter(CompiledRecords::livesWithEvents)
                .filter(type -> !type.isRecord());

        assertThat(others).isNotEmpty().allMatch(type -> type.isInterface() && type.isSealed());
    }

    static List<Class<?>> events() {
        return CompiledRecords.events();
    }

    private static Stream<RecordComponent> personal(Class<?> type) {
        return Stream.of(type.getRecordComponents()).filter(field -> field.isAnnotationPresent(Personal.class));
    }
}
