package dev.cinelog.app.cli.demo;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Checks the form of a frame size; which ones exist is for the server to say. */
final class FrameSize implements ITypeConverter<String> {

    @Override
    public String convert(String value) {
        if (!value.matches("[1-9]\\d{1,4}x[1-9]\\d{1,4}")) {
            throw new TypeConversionException("'" + value + "' is no size such as 1280x720");
        }
        return value;
    }
}
