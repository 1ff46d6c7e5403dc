package dev.cinelog.rest.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockPart;

class FormContentTest {

    @Test
    void isTheSameInWhicheverOrderTheFieldsStand() throws Exception {
        assertThat(content(text("prompt", "a fox"), file("reference", "a.png", "bytes")))
                .isEqualTo(content(file("reference", "a.png", "bytes"), text("prompt", "a fox")));
    }

    @Test
    void isTheSameWhateverAFileIsCalled() throws Exception {
        assertThat(content(file("reference", "a.png", "bytes")))
                .isEqualTo(content(file("reference", "copy of a.png", "bytes")));
    }

    @Test
    void isAnotherIfAnythingElseDiffers() throws Exception {
        var contents = new Content[] {
            content(),
            content(text("prompt", "a fox")),
            content(text("prompt", "a fax")),
            content(text("title", "a fox")),
            content(file("prompt", "a.txt", "a fox")),
            content(text("prompt", "a fox"), text("prompt", "")),
            content(text("prompt", "a "), text("prompt", "fox")),
            content(text("prompt", "a f"), text("prompt", "ox")),
            content(text("prompt", "ox"), text("prompt", "a f"))
        };

        assertThat(contents).doesNotHaveDuplicates();
    }

    @Test
    void isNotThereForAFormThatCannotBeTakenApart() throws Exception {
        var broken = new MockHttpServletRequest() {
            @Override
            public Collection<Part> getParts() throws IOException {
                throw new IOException("cut off");
            }
        };

        assertThat(FormContent.of(broken)).isEmpty();
    }

    private record Content(String hash) {}

    private static Content content(Part... parts) throws IOException {
        var request = new MockHttpServletRequest();
        for (var part : parts) {
            request.addPart(part);
        }
        return new Content(new String(FormContent.of(request).orElseThrow(), StandardCharsets.ISO_8859_1));
    }

    private static MockPart text(String name, String value) {
        return new MockPart(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static MockPart file(String name, String filename, String content) {
        return new MockPart(name, filename, content.getBytes(StandardCharsets.UTF_8));
    }
}
