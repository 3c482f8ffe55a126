package vn.campaigndesk.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The vault lies in two files, and one damaged file is not the end.
class VaultFolderTest {
    @TempDir
    Path folder;

    private String idRead() {
        return new VaultFolder(folder).read().orElseThrow().id();
    }

    @Test
    void isNotThereUntilItIsWritten() throws IOException {
        assertThat(new VaultFolder(folder).exists()).isFalse();
        assertThat(new VaultFolder(folder).read()).isEmpty();
        var vault = Vaults.make("a").vault();
        new VaultFolder(folder).write(vault);

        assertThat(new VaultFolder(folder).exists()).isTrue();
        assertThat(idRead()).isEqualTo(vault.id());
    }

    @Test
    void oneDamagedOrMissingFileIsMadeUpForByTheOther() throws IOException {
        var vault = Vaults.make("a").vault();
        new VaultFolder(folder).write(vault);
        Files.writeString(folder.resolve(VaultFolder.FILE), "format=1\n");
        assertThat(idRead()).isEqualTo(vault.id());
        Files.delete(folder.resolve(VaultFolder.FILE));
        assertThat(idRead()).isEqualTo(vault.id());
        Files.writeString(folder.resolve(VaultFolder.COPY), "");

        assertThatThrownBy(this::idRead).hasMessage("vault.damaged");
    }

    @Test
    void aCopyWithTheOldPasswordIsMended() throws IOException {
        var made = Vaults.make("a");
        new VaultFolder(folder).write(made.vault());
        var old = Files.readAllBytes(folder.resolve(VaultFolder.COPY));
        new VaultFolder(folder).write(made.vault().withPassword(made.key(), Vaults.secret("b"), Vaults.QUICK));
        Files.write(folder.resolve(VaultFolder.COPY), old);
        new VaultFolder(folder).mend();

        assertThat(folder.resolve(VaultFolder.COPY)).hasSameBinaryContentAs(folder.resolve(VaultFolder.FILE));
    }

    @ParameterizedTest
    @ValueSource(strings = {VaultFolder.FILE, VaultFolder.COPY})
    void aDamagedOrMissingFileIsMendedFromTheOtherBeforeThatOneIsDamagedToo(String harmed) throws IOException {
        for (var missing : List.of(true, false)) {
            var vault = Vaults.make("a").vault();
            new VaultFolder(folder).write(vault);
            if (missing) {
                Files.delete(folder.resolve(harmed));
            } else {
                Files.writeString(folder.resolve(harmed), "format=1\n");
            }

            new VaultFolder(folder).mend();

            for (var name : List.of(VaultFolder.FILE, VaultFolder.COPY)) {
                assertThat(folder.resolve(name)).hasBinaryContent(vault.bytes());
            }
        }
    }

    @Test
    void whatIsDamagedIsKeptBesideWhatTakesItsPlace() throws IOException {
        new VaultFolder(folder).write(Vaults.make("a").vault());
        Files.writeString(folder.resolve(VaultFolder.FILE), "format=1\n");

        new VaultFolder(folder).mend();

        assertThat(folder.resolve("unused-" + VaultFolder.FILE)).hasContent("format=1\n");
    }

    @Test
    void whereBothAreDamagedNeitherIsTouched() throws IOException {
        Files.writeString(folder.resolve(VaultFolder.FILE), "one");
        Files.writeString(folder.resolve(VaultFolder.COPY), "other");

        new VaultFolder(folder).mend();

        assertThat(folder.resolve(VaultFolder.FILE)).hasContent("one");
        assertThat(folder.resolve(VaultFolder.COPY)).hasContent("other");
    }

    @Test
    void isPutAsideAndNotDeleted() throws IOException {
        var vault = Vaults.make("a").vault();
        new VaultFolder(folder).write(vault);
        new VaultFolder(folder).putAside();

        assertThat(new VaultFolder(folder).exists()).isFalse();
        assertThat(Vault.read(Files.readAllBytes(folder.resolve("unused-" + vault.id() + ".vault")))
                        .id())
                .isEqualTo(vault.id());
    }
}
