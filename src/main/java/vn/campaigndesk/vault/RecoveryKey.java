package vn.campaigndesk.vault;

import java.security.SecureRandom;
import java.util.Arrays;
import vn.campaigndesk.text.ExpectedFailure;

/// The second key to the data, for paper: eight groups of five letters, such as `KPTRB`. Four letters of a
/// group are random, the fifth follows from them and from the group's place. 23 letters are used - without I,
/// O and Q, which are taken for others - and 23 is a prime: so one wrong letter, two letters swapped and two
/// groups swapped are all found, and the group can be named.
public final class RecoveryKey {
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final int GROUPS = 8;
    private static final int RANDOM = 4;
    private static final int GROUP = RANDOM + 1;

    private RecoveryKey() {}

    /// A new key without spaces, to be wiped by the caller.
    static char[] make(SecureRandom random) {
        var key = new char[GROUPS * GROUP];
        for (var group = 0; group < GROUPS; group++) {
            for (var place = 0; place < RANDOM; place++) {
                key[group * GROUP + place] = LETTERS.charAt(random.nextInt(LETTERS.length()));
            }
            key[group * GROUP + RANDOM] = check(key, group);
        }
        return key;
    }

    private static char check(char[] key, int group) {
        var sum = (RANDOM + 1) * (group + 1);
        for (var place = 0; place < RANDOM; place++) {
            sum += (place + 1) * LETTERS.indexOf(key[group * GROUP + place]);
        }
        return LETTERS.charAt(sum % LETTERS.length());
    }

    /// A key as a person reads it: in groups with spaces between.
    static String shown(char[] key) {
        var text = new StringBuilder();
        for (var place = 0; place < key.length; place++) {
            if (place > 0 && place % GROUP == 0) {
                text.append(' ');
            }
            text.append(key[place]);
        }
        return text.toString();
    }

    /// A key as a person typed it: capitals or not, with spaces, hyphens and line ends or without.
    ///
    /// @return the letters alone, to be wiped by the caller
    /// @throws ExpectedFailure `vault.recovery.sign` for a sign that no key has, `vault.recovery.length`, or
    ///     `vault.recovery.group` with the number of the group that has a slip
    static char[] read(char[] typed) {
        var key = new char[typed.length];
        var length = 0;
        for (var sign : typed) {
            var letter = Character.toUpperCase(sign);
            if (LETTERS.indexOf(letter) >= 0) {
                key[length++] = letter;
            } else if (!Character.isWhitespace(sign) && !Character.isSpaceChar(sign) && sign != '-') {
                throw new ExpectedFailure("vault.recovery.sign", String.valueOf(sign));
            }
        }
        var letters = Arrays.copyOf(key, length);
        Arrays.fill(key, '\0');
        require(letters);
        return letters;
    }

    private static void require(char[] key) {
        if (key.length != GROUPS * GROUP) {
            throw new ExpectedFailure("vault.recovery.length", GROUPS * GROUP, key.length);
        }
        for (var group = 0; group < GROUPS; group++) {
            if (key[group * GROUP + RANDOM] != check(key, group)) {
                throw new ExpectedFailure("vault.recovery.group", group + 1);
            }
        }
    }
}
