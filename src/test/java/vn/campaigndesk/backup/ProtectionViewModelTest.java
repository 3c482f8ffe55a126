package vn.campaigndesk.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.vault.Vaults.secret;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.HeldTasks;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.ui.LongWorks;
import vn.campaigndesk.vault.DataKey;
import vn.campaigndesk.vault.Patience;
import vn.campaigndesk.vault.Secret;
import vn.campaigndesk.vault.Unlock;
import vn.campaigndesk.vault.Vault;
import vn.campaigndesk.vault.VaultFolder;
import vn.campaigndesk.vault.Vaults;

/// The password on the screens, without a window: the right one opens, the wrong one waits and is refused with its
/// reason, and whatever comes of it, nothing that was typed stays in memory.
class ProtectionViewModelTest {
    private static final String PRESENT = "mật khẩu hiện tại";
    private static final String NEXT = "mật khẩu khác";

    @TempDir
    Path data;

    private final HeldTasks tasks = new HeldTasks();
    private final List<Duration> waited = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<Secret> typed = new ArrayList<>();
    private Vault.Made made;
    private ProtectionViewModel model;

    @BeforeEach
    void protect() throws IOException {
        made = Vaults.make(PRESENT);
        new VaultFolder(data).write(made.vault());
        model = new ProtectionViewModel(
                new ProtectionDesk(data, made.key()),
                new LongWorks(tasks, Runnable::run, CampaignFixture.clockOn(CampaignFixture.day(20, 11))),
                new Patience(waited::add),
                Vaults.QUICK);
    }

    private Secret type(String word) {
        var secret = secret(word);
        typed.add(secret);
        return secret;
    }

    private void change(String present, String next) {
        model.change(type(present), type(next), () -> told.add("đã đổi"), refused -> told.add(refused.key()));
    }

    private void require(String present) {
        model.require(type(present), () -> told.add("đúng"), refused -> told.add(refused.key()));
    }

    private boolean opens(String word) {
        try (var key = ProtectionDesk.open(data, Vaults.password(word))) {
            return key.vaultId().equals(made.key().vaultId());
        } catch (ExpectedFailure wrong) {
            return false;
        }
    }

    /// A secret that was wiped opens nothing and compares as nothing but zeros.
    private void assertNothingTypedIsLeft() {
        assertThat(typed)
                .isNotEmpty()
                .allSatisfy(secret -> assertThat(ZEROS.opens(secret)).isTrue());
    }

    /// Whether a secret is nothing but zeros, seen from outside of its package: a vault behind so many zeros opens.
    private interface Zeros {
        boolean opens(Secret secret);
    }

    private static final Zeros ZEROS = secret -> {
        var vault = Vault.make(Secret.password(new char[secret.length()]), Vaults.QUICK);
        try (var key = vault.vault().open(secret.copy())) {
            return key.isOn();
        } catch (ExpectedFailure wrong) {
            return false;
        }
    };

    @Test
    void theNextPasswordOpensAndThePresentOneNoMore() {
        change(PRESENT, NEXT);

        assertThat(told).containsExactly("đã đổi");
        assertThat(opens(NEXT)).isTrue();
        assertThat(opens(PRESENT)).isFalse();
        assertNothingTypedIsLeft();
    }

    @Test
    void aWrongPresentPasswordChangesNothingAndIsMadeToWait() {
        change("sai", NEXT);
        change("sai nữa", NEXT);

        assertThat(told).containsExactly("vault.password.wrong", "vault.password.wrong");
        assertThat(waited).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(opens(PRESENT)).isTrue();
        assertThat(opens(NEXT)).isFalse();
        assertThat(model.failureProperty().get()).isNull();
        assertNothingTypedIsLeft();
    }

    @Test
    void thePasswordIsAskedForAndNothingElseIsDone() {
        require("sai");
        require(PRESENT);

        assertThat(told).containsExactly("vault.password.wrong", "đúng");
        assertThat(opens(PRESENT)).isTrue();
        assertNothingTypedIsLeft();
    }

    /// Two presses of Enter: the second is told that the first is under way, and what was typed again is wiped too.
    @Test
    void whatIsTypedWhileSomethingIsUnderWayIsRefusedAndWiped() {
        tasks.hold();
        require(PRESENT);
        require(PRESENT);
        change(PRESENT, NEXT);
        model.make(type(NEXT), vault -> told.add("mới"));

        assertThat(model.workingProperty().get()).isTrue();
        assertThat(model.failureProperty().get())
                .isInstanceOfSatisfying(
                        ExpectedFailure.class, busy -> assertThat(busy.key()).isEqualTo("ui.works.busy"));
        tasks.release();

        assertThat(model.workingProperty().get()).isFalse();
        assertThat(told).containsExactly("đúng");
        assertThat(opens(PRESENT)).isTrue();
        assertNothingTypedIsLeft();
    }

    @Test
    void aNewVaultIsMadeWithoutTouchingTheOneThatIsThere() {
        var fresh = new ArrayList<Vault.Made>();
        model.make(type(NEXT), fresh::add);

        assertThat(fresh.getFirst().vault().id()).isNotEqualTo(made.vault().id());
        assertThat(opens(PRESENT)).isTrue();
        assertNothingTypedIsLeft();
        fresh.getFirst().key().close();
    }

    @Test
    void theWindowOfThePasswordOpensOrSaysWhyNot() {
        var keys = new ArrayList<DataKey>();
        var unlock = new UnlockViewModel(opening(), tasks, new Patience(waited::add), keys::add);

        unlock.open(type("sai"));
        assertThat(unlock.refusalProperty().get())
                .isInstanceOfSatisfying(
                        ExpectedFailure.class, wrong -> assertThat(wrong.key()).isEqualTo("vault.password.wrong"));
        assertThat(keys).isEmpty();

        tasks.hold();
        unlock.open(type(PRESENT));
        assertThat(unlock.workingProperty().get()).isTrue();
        assertThat(unlock.refusalProperty().get()).as("while one is tried").isNull();
        tasks.release();

        assertThat(unlock.workingProperty().get()).isFalse();
        assertThat(keys).extracting(DataKey::vaultId).containsExactly(made.key().vaultId());
        assertNothingTypedIsLeft();
    }

    @Test
    void aForgottenPasswordIsReplacedByMeansOfTheRecoveryKey() {
        var keys = new ArrayList<DataKey>();
        var unlock = new UnlockViewModel(opening(), tasks, new Patience(waited::add), keys::add);

        unlock.recover(Secret.recoveryKey("khong-phai-chia-khoa".toCharArray()), type(NEXT));
        assertThat(keys).isEmpty();
        assertThat(opens(NEXT)).isFalse();

        unlock.recover(Secret.recoveryKey(made.recoveryKey().toCharArray()), type(NEXT));

        assertThat(keys).hasSize(1);
        assertThat(opens(NEXT)).isTrue();
        assertThat(opens(PRESENT)).isFalse();
        assertNothingTypedIsLeft();
    }

    private UnlockViewModel.Opening opening() {
        return new UnlockViewModel.Opening() {
            @Override
            public DataKey open(Unlock unlock) {
                return ProtectionDesk.open(data, unlock);
            }

            @Override
            public DataKey open(Unlock unlock, Secret next) {
                return ProtectionDesk.changed(data, unlock, next, Vaults.QUICK);
            }
        };
    }
}
