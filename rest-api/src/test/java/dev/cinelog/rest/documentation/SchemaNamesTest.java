package dev.cinelog.rest.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.cinelog.api.FieldError;
import org.junit.jupiter.api.Test;

class SchemaNamesTest {

    private static final TypeFactory TYPES = TypeFactory.defaultInstance();

    private final SchemaNames names = new SchemaNames();

    private record Plain() {}

    private record Listing<T>(T item) {}

    private static final class PublishEndpoint {

        private record Request() {}
    }

    @Test
    void beginWithTheContractAndTheUseCase() {
        assertThat(name(TYPES.constructType(PublishEndpoint.Request.class)))
                .isEqualTo("documentation.SchemaNamesTest.Publish.Request");
        assertThat(name(TYPES.constructType(Plain.class))).isEqualTo("documentation.SchemaNamesTest.Plain");
    }

    @Test
    void sayWhatSomethingIsFullOf() {
        assertThat(name(TYPES.constructParametricType(Listing.class, Plain.class)))
                .isEqualTo("documentation.SchemaNamesTest.ListingOfPlain");
    }

    @Test
    void leaveWhatNoContractOwnsAsItIs() {
        assertThat(name(TYPES.constructType(FieldError.class))).isEqualTo("FieldError");
    }

    private String name(JavaType type) {
        return names.nameForType(type);
    }
}
