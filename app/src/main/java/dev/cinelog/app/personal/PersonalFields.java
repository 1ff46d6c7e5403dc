package dev.cinelog.app.personal;

import dev.cinelog.api.Personal;
import dev.cinelog.api.account.AccountId;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;

/** The personal fields of a type, as it declares them. */
final class PersonalFields {

    private static final ClassValue<List<PersonalField>> KNOWN = new ClassValue<>() {
        @Override
        protected List<PersonalField> computeValue(Class<?> type) {
            return Stream.of(type.getDeclaredFields())
                    .filter(field -> field.isAnnotationPresent(Personal.class))
                    .map(field -> personal(type, field))
                    .toList();
        }
    };

    private PersonalFields() {}

    /** @throws IllegalArgumentException if one of them is no text, or nothing beside it says whose it is */
    static List<PersonalField> of(Class<?> type) {
        return KNOWN.get(type);
    }

    private static PersonalField personal(Class<?> type, Field field) {
        var of = field.getAnnotation(Personal.class).of();
        if (field.getType() != String.class) {
            throw new IllegalArgumentException("Only a text can be personal: " + field);
        }
        if (Stream.of(type.getDeclaredFields())
                .noneMatch(person -> person.getName().equals(of) && person.getType() == AccountId.class)) {
            throw new IllegalArgumentException("Nothing says whose it is: " + field);
        }
        return new PersonalField(field.getName(), of);
    }
}
