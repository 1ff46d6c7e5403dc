package dev.cinelog.rest.sora;

import dev.cinelog.rest.error.ErrorAnswer;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.ProtocolHandler;
import org.springframework.boot.tomcat.TomcatProtocolHandlerCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The port where this contract stands without its prefix, if there is one. */
@Configuration(proxyBeanMethods = false)
class SoraPortConfiguration {

    /** Before everything that looks at paths. */
    @Bean
    FilterRegistrationBean<SoraPort> soraPort(SoraSettings settings, ErrorAnswer answer) {
        var registration = new FilterRegistrationBean<>(new SoraPort(settings, answer));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setEnabled(settings.hasPort());
        return registration;
    }

    /** Set up like the first connector, whose own customizers have been gathered by now. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> soraConnector(SoraSettings settings) {
        return tomcat -> {
            if (settings.hasPort()) {
                tomcat.addAdditionalConnectors(connector(tomcat, settings.port()));
            }
        };
    }

    @SuppressWarnings("unchecked") // each customizer says which protocol it is for, and both connectors speak the same
    private static Connector connector(TomcatServletWebServerFactory tomcat, int port) {
        var connector = new Connector(TomcatServletWebServerFactory.DEFAULT_PROTOCOL);
        connector.setThrowOnFailure(true);
        connector.setPort(port);
        tomcat.getConnectorCustomizers().forEach(customizer -> customizer.customize(connector));
        tomcat.getProtocolHandlerCustomizers()
                .forEach(customizer -> ((TomcatProtocolHandlerCustomizer<ProtocolHandler>) customizer)
                        .customize(connector.getProtocolHandler()));
        return connector;
    }
}
