package io.github.nutgraf.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe",
                "2002:7f00:1::",
                "2001:0:1::",
                "2001:db8::1",
                "::127.0.0.1"
            })
    void keepsOutWhatIsNotPublic(String address) throws Exception {
        assertThat(PublicAddresses.isOne(InetAddress.getAllByName(address)[0])).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "100.63.0.1",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.0.1.1",
                "198.17.0.1",
                "223.1.1.1",
                "2606:4700::1",
                "64:ff9b::101:101",
                "2002:101:101::",
                "::ffff:1.1.1.1"
            })
    void letsInWhatIsPublic(String address) throws Exception {
        assertThat(PublicAddresses.isOne(InetAddress.getAllByName(address)[0])).isTrue();
    }

    /** An address may be written as one number, in part, by name, or as one of IPv6. */
    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1/", "http://localhost/", "http://2130706433/", "http://[::1]/", "http://127.1/"
            })
    void isAskedForEveryWayToWriteAnAddress(String address) {
        WebPage page = new WebPage(Duration.ofSeconds(2), () -> false, () -> {}, PublicAddresses::isOne);
        assertThatThrownBy(() -> page.fetch(address))
                .isInstanceOf(IOException.class)
                .hasMessageMatching("an address of a private network.*|no web address.*");
    }

    /** The first server may be anywhere; where it sends one is looked at as well. */
    @Test
    void isAskedAgainAtEachRedirect() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        try {
            int port = server.getAddress().getPort();
            server.createContext("/", exchange -> {
                exchange.getResponseHeaders().set("Location", "http://127.0.0.2:" + port + "/inside");
                exchange.sendResponseHeaders(302, -1);
                exchange.close();
            });
            server.start();
            WebPage page = new WebPage(
                    Duration.ofSeconds(5),
                    () -> false,
                    () -> {},
                    address -> !address.getHostAddress().endsWith(".2"));
            assertThatThrownBy(() -> page.fetch("http://127.0.0.1:" + port + "/"))
                    .hasMessage("an address of a private network, which is not fetched: 127.0.0.2");
        } finally {
            server.stop(0);
        }
    }
}
