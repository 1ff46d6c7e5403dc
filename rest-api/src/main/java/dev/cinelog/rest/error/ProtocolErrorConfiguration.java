package dev.cinelog.rest.error;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes Tomcat's own error page out of the way. */
@Configuration(proxyBeanMethods = false)
public class ProtocolErrorConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> protocolErrors(ErrorAnswer answer) {
        return tomcat -> tomcat.addContextCustomizers(context -> {
            var host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(ProtocolErrors.class.getName());
            host.getPipeline().addValve(new ProtocolErrors(answer));
        });
    }
}
