package dev.cinelog.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.LoginNameId;
import dev.cinelog.api.account.event.AccountClosed;
import dev.cinelog.api.account.event.AccountOpened;
import dev.cinelog.api.account.event.PasswordSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PersonalMaskTest {

    static final List<Object> EVENTS = EventSamples.ALL;

    @Test
    void personalFieldsAreMaskedAndOthersAreNot() {
        var event = new AccountOpened(
                new AccountId("1"), "somebody", "somebody@example.org", new LoginNameId("hash"), null, "en");

        assertThat(PersonalMask.hide(event))
                .isEqualTo(new AccountOpened(
                        new AccountId("1"), "[masked]", "[masked]", new LoginNameId("hash"), null, "en"));
    }

    @Test
    void whatWasErasedStaysErased() {
        var event = new AccountOpened(
                new AccountId("1"), "[erased]", "somebody@example.org", new LoginNameId("hash"), null, "en");

        assertThat(PersonalMask.hide(event)).hasFieldOrPropertyWithValue("username", "[erased]");
    }

    @Test
    void whatHasNothingPersonalIsShownAsItIs() {
        var event = new AccountClosed(new AccountId("1"));

        assertThat(PersonalMask.hide(event)).isSameAs(event);
    }

    @Test
    void noReasonRevealsACredential() {
        assertThat(PersonalMask.reveal(new PasswordSet(new AccountId("1"), "$2a$10$abc", 1)))
                .isEqualTo(new PasswordSet(new AccountId("1"), "[secret]", 1));
    }

    @ParameterizedTest
    @FieldSource("EVENTS")
    void everyEventCanBeMasked(Object event) throws ReflectiveOperationException {
        var masked = PersonalMask.hide(event);

        for (var component : event.getClass().getRecordComponents()) {
            var before = component.getAccessor().invoke(event);
            var after = component.getAccessor().invoke(masked);
            if (component.isAnnotationPresent(Personal.class)) {
                assertThat(Stream.of(after).filter(Objects::nonNull)).allMatch("[masked]"::equals);
            } else {
                assertThat(after).isEqualTo(before);
            }
        }
    }
}
