package vn.campaigndesk.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.text.ExpectedFailure;

/// A key for paper: every slip of the pen is found, and its group is named.
class RecoveryKeyTest {
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

    private final char[] key = RecoveryKey.make(new SecureRandom());

    @Test
    void hasEightGroupsOfFiveLetters() {
        assertThat(RecoveryKey.shown(key)).matches("([" + LETTERS + "]{5} ){7}[" + LETTERS + "]{5}");
        assertThat(RecoveryKey.read(RecoveryKey.shown(key).toCharArray())).isEqualTo(key);
    }

    @Test
    void isNeverTheSameTwice() {
        var seen = new HashSet<String>();
        for (var i = 0; i < 1000; i++) {
            seen.add(RecoveryKey.shown(RecoveryKey.make(new SecureRandom())));
        }
        assertThat(seen).hasSize(1000);
    }

    @Test
    void everyWrongLetterIsFoundInItsGroup() {
        for (var place = 0; place < key.length; place++) {
            for (var letter : LETTERS.toCharArray()) {
                if (letter != key[place]) {
                    var typed = key.clone();
                    typed[place] = letter;
                    refused(typed, place / 5 + 1);
                }
            }
        }
    }

    @Test
    void everyTwoNeighboursSwappedInAGroupAreFound() {
        for (var place = 0; place < key.length - 1; place++) {
            if (place % 5 != 4 && key[place] != key[place + 1]) {
                var typed = key.clone();
                typed[place] = key[place + 1];
                typed[place + 1] = key[place];
                refused(typed, place / 5 + 1);
            }
        }
    }

    @Test
    void everyTwoGroupsSwappedAreFound() {
        for (var first = 0; first < 8; first++) {
            for (var second = first + 1; second < 8; second++) {
                var typed = key.clone();
                System.arraycopy(key, second * 5, typed, first * 5, 5);
                System.arraycopy(key, first * 5, typed, second * 5, 5);
                refused(typed, first + 1);
            }
        }
    }

    private static void refused(char[] typed, int group) {
        assertThatThrownBy(() -> RecoveryKey.read(typed)).isInstanceOfSatisfying(ExpectedFailure.class, failure -> {
            assertThat(failure.key()).isEqualTo("vault.recovery.group");
            assertThat(failure.arguments()).containsExactly(group);
        });
    }

    @Test
    void saysWhatIsTooShortAndWhatIsNoLetter() {
        assertThatThrownBy(() -> RecoveryKey.read("ABCDE".toCharArray())).hasMessage("vault.recovery.length");
        assertThatThrownBy(() -> RecoveryKey.read("ABCDE\u00A0".toCharArray()))
                .as("a space that a word processor made is a space")
                .hasMessage("vault.recovery.length");
        assertThatThrownBy(() -> RecoveryKey.read("ÂBCDE".toCharArray())).hasMessage("vault.recovery.sign");
    }
}
