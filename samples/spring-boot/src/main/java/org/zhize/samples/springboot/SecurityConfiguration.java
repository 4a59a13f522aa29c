package org.zhize.samples.springboot;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** Who may do what: two users with passwords, as an embedder's own log-in would have them. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SecurityConfiguration.class);

    private static final Set<String> READING =
            Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.OPTIONS.name());

    @Bean
    SecurityFilterChain chain(HttpSecurity http, RefusedAccess refused) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(EndpointRequest.to("health"))
                        .permitAll()
                        .requestMatchers("/", "/v3/api-docs/**", "/swagger-ui/**", "/swagger-ui.html", "/error")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/rule-sets/**")
                        .hasRole(Role.KEEP_RULES.name())
                        .anyRequest()
                        .hasRole(Role.EVALUATE.name()))
                // there is no session whose cookie another site could use; a browser that remembers a password says
                // where
                // a request comes from, and no token is ever given out
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(SecurityConfiguration::isFromAnotherSite))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(basic -> basic.authenticationEntryPoint(refused))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .headers(withDefaults())
                .build();
    }

    private static boolean isFromAnotherSite(HttpServletRequest request) {
        return !READING.contains(request.getMethod()) && "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }

    @Bean
    UserDetailsService users(ServiceProperties properties) {
        return new InMemoryUserDetailsManager(
                user("evaluator", properties.password().evaluator(), Role.EVALUATE),
                user("keeper", properties.password().keeper(), Role.EVALUATE, Role.KEEP_RULES));
    }

    private static UserDetails user(String name, @Nullable String given, Role... roles) {
        String password =
                Optional.ofNullable(given).filter(text -> !text.isBlank()).orElseGet(() -> madeUp(name));
        return User.withUsername(name)
                .password(password.startsWith("{") ? password : "{noop}" + password)
                .roles(Stream.of(roles).map(Enum::name).toArray(String[]::new))
                .build();
    }

    private static String madeUp(String name) {
        String password = UUID.randomUUID().toString();
        LOG.warn("没有设定 zhize.password.{}，这一次的口令是 / is not set; this time the password is {}", name, password);
        return password;
    }
}
