package org.zhize.samples.springboot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Judges over HTTP. Ready as soon as its port is open: the rules are compiled before. */
@SpringBootApplication
@EnableConfigurationProperties(ServiceProperties.class)
public class Application {

    /** Starts the service. */
    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
