package dev.cinelog.rest.input;

import java.util.regex.Pattern;
import org.springframework.core.convert.converter.Converter;

/** Reads whole numbers of an address as people write them: decimal, in ASCII. Spring would take {@code 0x10} and digits of any script. */
final class WholeNumbers implements Converter<String, Integer> {

    private static final Pattern FORM = Pattern.compile("-?[0-9]{1,10}");

    @Override
    public Integer convert(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new NumberFormatException("Not a whole number");
        }
        return Integer.valueOf(text);
    }
}
