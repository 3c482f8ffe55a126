package vn.campaigndesk.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.db.DataFolder;

/// Other users of a Windows computer may not look into the data either: access lists, on a file system of
/// Windows in memory.
class PrivateFolderOnWindowsTest {
    private static final String PERSON = System.getProperty("user.name");
    private static final String OWNER = "PC\\Lan";

    private final FileSystem windows = Jimfs.newFileSystem(Configuration.windows().toBuilder()
            .setAttributeViews("basic", "owner", "dos", "acl", "user")
            .setDefaultAttributeValue("owner:owner", OWNER)
            .build());

    @AfterEach
    void close() throws IOException {
        windows.close();
    }

    private Path open(Path file, String... users) throws IOException {
        var lookup = windows.getUserPrincipalLookupService();
        var entries = new ArrayList<AclEntry>();
        for (var user : users) {
            entries.add(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(lookup.lookupPrincipalByName(user))
                    .setPermissions(AclEntryPermission.READ_DATA)
                    .build());
        }
        view(file).setAcl(entries);
        return file;
    }

    private static AclFileAttributeView view(Path file) {
        return Files.getFileAttributeView(file, AclFileAttributeView.class);
    }

    private static Set<String> allowed(Path file) throws IOException {
        return view(file).getAcl().stream()
                .map(entry -> entry.principal().getName())
                .collect(Collectors.toSet());
    }

    @Test
    void aNewDataFolderIsItsOwnersAlone() throws IOException {
        var data = windows.getPath("C:\\Users\\Lan\\AppData\\Local\\CampaignDesk");

        DataFolder.lock(data).close();

        assertThat(allowed(data)).containsExactlyInAnyOrder(PERSON, OWNER);
        assertThat(view(data).getAcl()).allSatisfy(entry -> {
            assertThat(entry.type()).isEqualTo(AclEntryType.ALLOW);
            assertThat(entry.permissions()).isEqualTo(EnumSet.allOf(AclEntryPermission.class));
            assertThat(entry.flags())
                    .as("what is put into it inherits")
                    .containsExactlyInAnyOrder(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT);
        });
    }

    @Test
    void theSystemAndItsAdministratorsKeepWhatTheyHadAndEverybodyElseLosesIt() throws IOException {
        var data = Files.createDirectories(windows.getPath("C:\\data"));
        open(data, "Everyone", "BUILTIN\\Users", "PC\\Minh", "NT AUTHORITY\\SYSTEM", "BUILTIN\\Administrators");

        PrivateFolder.close(data);

        assertThat(allowed(data))
                .containsExactlyInAnyOrder(PERSON, OWNER, "NT AUTHORITY\\SYSTEM", "BUILTIN\\Administrators");
    }

    @Test
    void whoWasShutOutIsNotLetIn() throws IOException {
        var data = Files.createDirectories(windows.getPath("C:\\data"));
        open(data, "NT AUTHORITY\\SYSTEM");
        var denied = AclEntry.newBuilder(view(data).getAcl().getFirst())
                .setType(AclEntryType.DENY)
                .build();
        view(data).setAcl(List.of(denied));

        PrivateFolder.close(data);

        assertThat(allowed(data)).containsExactlyInAnyOrder(PERSON, OWNER);
    }

    /// On Windows a path leads to a file even where the folders on the way are closed.
    @Test
    void whatLiesInTheFolderAlreadyIsClosedToo() throws IOException {
        var data = Files.createDirectories(windows.getPath("C:\\data\\originals\\ab"));
        var file = open(Files.writeString(data.resolve("cd"), "x"), "Everyone");
        open(data, "Everyone");

        PrivateFolder.close(windows.getPath("C:\\data"));

        assertThat(Map.of("folder", allowed(data), "file", allowed(file)))
                .allSatisfy((what, users) -> assertThat(users).containsExactlyInAnyOrder(PERSON, OWNER));
        assertThat(view(file).getAcl())
                .allSatisfy(entry -> assertThat(entry.flags())
                        .as("a file hands nothing down")
                        .isEmpty());
    }

    @Test
    void aDiskWithoutRightsIsNoReasonToStop() throws IOException {
        try (var stick = Jimfs.newFileSystem(
                Configuration.windows().toBuilder().setAttributeViews("basic").build())) {
            var data = Files.createDirectories(stick.getPath("C:\\data"));

            PrivateFolder.close(data);

            assertThat(data).isDirectory();
        }
    }
}
