package dev.cinelog.rest.upload;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.servlet.DispatcherServlet;

/** Takes forms with files where a contract wants them. */
@Configuration(proxyBeanMethods = false)
public class UploadConfiguration {

    @Bean
    Uploads uploads(ObjectProvider<UploadPath> paths) {
        return new Uploads(paths.stream());
    }

    @Bean(DispatcherServlet.MULTIPART_RESOLVER_BEAN_NAME)
    MultipartResolver multipartResolver(Uploads uploads) {
        return new UploadResolver(uploads);
    }
}
