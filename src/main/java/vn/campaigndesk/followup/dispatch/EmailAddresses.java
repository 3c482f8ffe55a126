package vn.campaigndesk.followup.dispatch;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.campaigndesk.followup.contact.Contact;

/// Finds the e-mail addresses in what was written down as one.
final class EmailAddresses {
    /// No more than mail programs and servers agree on; a comment, a name or a list around it is left out.
    /// Standards allow more signs in a name, but in a list of contacts a slash stands between two addresses, and an
    /// apostrophe or an equals sign before one was put there by a spreadsheet.
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_%&'+~-]*(?:\\.[A-Za-z0-9_%&'+~-]+)*@"
            + "(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}");

    private EmailAddresses() {}

    /// The addresses of some people in their order, each once.
    static List<String> of(Collection<Contact> people) {
        var addresses = new LinkedHashMap<String, String>();
        people.forEach(person -> ADDRESS.matcher(person.email())
                .results()
                .forEach(found -> addresses.putIfAbsent(found.group().toLowerCase(Locale.ROOT), found.group())));
        return List.copyOf(addresses.values());
    }
}
