package dev.cinelog.saga.generator.openai;

import com.sun.net.httpserver.Headers;

/** What a {@link FakeProvider} was asked; the body with one character a byte. */
record ReceivedRequest(String line, Headers headers, String body) {

    String header(String name) {
        String value = headers.getFirst(name);
        return value == null ? "" : value;
    }
}
