package io.github.nutgraf.input;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Tells addresses of the open internet from those of this machine and its networks, which a page that others can point at
 * must not reach: routers, databases, metadata of clouds. After the registries of special addresses (RFC 6890).
 */
public final class PublicAddresses {

    private PublicAddresses() {}

    /** Whether the address is one of the open internet. */
    public static boolean isOne(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes);
    }

    private static boolean isPublic4(byte[] a) {
        int first = a[0] & 0xff;
        int second = a[1] & 0xff;
        int third = a[2] & 0xff;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean protocols = first == 192 && second == 0 && (third == 0 || third == 2);
        boolean tests = (first == 198 && (second == 18 || second == 19 || (second == 51 && third == 100)))
                || (first == 203 && second == 0 && third == 113);
        return first != 0 && first < 240 && !shared && !protocols && !tests;
    }

    private static boolean isPublic6(byte[] a) {
        int start = ((a[0] & 0xff) << 8) | (a[1] & 0xff);
        int next = ((a[2] & 0xff) << 8) | (a[3] & 0xff);
        if (start == 0x64 && next == 0xff9b) {
            return isPublicPart(a, 12);
        }
        if (start == 0x2002) {
            return isPublicPart(a, 2);
        }
        // Outside of 2000::/3 nothing is public; in it Teredo carries other addresses, and 2001:db8:: is for books.
        return (start & 0xe000) == 0x2000 && !(start == 0x2001 && (next == 0 || next == 0xdb8));
    }

    /** Whether the IPv4 address that one of IPv6 carries is public. */
    private static boolean isPublicPart(byte[] address, int from) {
        try {
            return isOne(InetAddress.getByAddress(Arrays.copyOfRange(address, from, from + 4)));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e); // Four bytes are an address.
        }
    }
}
