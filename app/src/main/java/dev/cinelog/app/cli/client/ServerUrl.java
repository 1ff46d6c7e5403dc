package dev.cinelog.app.cli.client;

import java.net.URI;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the address of a server. */
public final class ServerUrl implements ITypeConverter<URI> {

    @Override
    public URI convert(String value) {
        try {
            URI url = URI.create(value);
            if (url.getHost() != null && ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("'" + value + "' is no address");
        }
        throw new TypeConversionException("'" + value + "' is no address such as http://localhost:8000");
    }
}
