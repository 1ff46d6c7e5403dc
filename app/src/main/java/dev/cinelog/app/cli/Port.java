package dev.cinelog.app.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a port to answer on. */
final class Port implements ITypeConverter<Integer> {

    private static final int HIGHEST = 65_535;

    @Override
    public Integer convert(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > HIGHEST) {
            throw new TypeConversionException("'" + value + "' is no port: a number from 0 to " + HIGHEST);
        }
        return Integer.valueOf(value);
    }
}
