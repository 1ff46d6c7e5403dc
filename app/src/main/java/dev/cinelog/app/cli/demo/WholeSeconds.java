package dev.cinelog.app.cli.demo;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of seconds that is at least one. */
final class WholeSeconds implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String value) {
        if (!value.matches("[1-9]\\d{0,5}")) {
            throw new TypeConversionException("'" + value + "' is no whole number of seconds from 1");
        }
        return Integer.valueOf(value);
    }
}
