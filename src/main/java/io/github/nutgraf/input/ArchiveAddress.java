package io.github.nutgraf.input;

import io.github.nutgraf.text.Characters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses as they stand in archives and lists, and what may be passed on of them. */
final class ArchiveAddress {

    private ArchiveAddress() {}

    static boolean isOne(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /**
     * The address without a name and password, and with blanks escaped, as browsers do; null for none, and for one with
     * control characters: nobody can tell what it was.
     */
    static @Nullable String clean(@Nullable String address) {
        if (address == null || address.isBlank() || address.chars().anyMatch(Character::isISOControl)) {
            return null;
        }
        return withoutPassword(Characters.clean(address.strip())).replace(" ", "%20");
    }

    static String withoutPassword(String address) {
        if (!isOne(address)) {
            return address;
        }
        int host = address.indexOf("//") + 2;
        int end = host;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        int at = address.lastIndexOf('@', end - 1);
        return at < host ? address : address.substring(0, host) + address.substring(at + 1);
    }
}
