package dev.cinelog.rest.sora;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request, as if its path had begun with something more. */
final class PrefixedRequest extends HttpServletRequestWrapper {

    private final String prefix;

    PrefixedRequest(HttpServletRequest request, String prefix) {
        super(request);
        this.prefix = prefix;
    }

    @Override
    public String getRequestURI() {
        return prefix + super.getRequestURI();
    }

    @Override
    public String getServletPath() {
        return prefix + super.getServletPath();
    }

    @Override
    public StringBuffer getRequestURL() {
        var url = super.getRequestURL();
        return url.insert(url.length() - super.getRequestURI().length(), prefix);
    }
}
