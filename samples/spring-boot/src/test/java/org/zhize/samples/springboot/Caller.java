package org.zhize.samples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who calls the service.
 *
 * @param client knows where it is and who calls
 */
record Caller(RestTestClient client) {

    static final String PASSWORD = "a password of the test";
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * What came back.
     *
     * @param status the status of HTTP
     * @param type the media type
     * @param body the body
     * @param place the new resource; empty if there is none
     */
    record Answer(int status, String type, String body, String place) {

        JsonNode json() {
            assertThat(type).contains("json");
            return JSON.readTree(body);
        }

        Answer expect(int expected) {
            assertThat(status).as(body).isEqualTo(expected);
            return this;
        }
    }

    static Caller nobody(int port) {
        return new Caller(RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build());
    }

    Caller as(String user) {
        return new Caller(client.mutate()
                .defaultHeaders(headers -> headers.setBasicAuth(user, PASSWORD))
                .build());
    }

    Caller with(String header, String value) {
        return new Caller(client.mutate().defaultHeader(header, value).build());
    }

    Answer get(String path) {
        return answer(client.get().uri(path));
    }

    Answer post(String path) {
        return answer(client.post().uri(path));
    }

    Answer post(String path, String type, byte[] body) {
        return answer(
                client.post().uri(path).contentType(MediaType.valueOf(type)).body(body));
    }

    private static Answer answer(RestTestClient.RequestHeadersSpec<?> request) {
        EntityExchangeResult<String> result = request.exchange().returnResult(String.class);
        HttpHeaders headers = result.getResponseHeaders();
        return new Answer(
                result.getStatus().value(),
                String.valueOf(headers.getContentType()),
                Objects.requireNonNullElse(result.getResponseBody(), ""),
                Objects.requireNonNullElse(headers.getFirst(HttpHeaders.LOCATION), ""));
    }
}
