package vn.campaigndesk.file;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/// A folder that other users of the computer may not look into.
public final class PrivateFolder {
    private static final System.Logger LOG = System.getLogger(PrivateFolder.class.getName());

    private PrivateFolder() {}

    /// Takes the rights to a folder from everybody but who runs the program and who owns it: mode 0700, or an
    /// access list that what is put into it inherits. Where that is not possible - a stick with a simple file
    /// system - the folder stays as it is: nobody shall be kept from working by it.
    public static void close(Path folder) {
        try {
            var posix = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
            var list = Files.getFileAttributeView(folder, AclFileAttributeView.class);
            if (posix != null) {
                posix.setPermissions(PosixFilePermissions.fromString("rwx------"));
            } else if (list != null) {
                list.setAcl(users(folder, list).map(PrivateFolder::all).toList());
            }
        } catch (IOException | UnsupportedOperationException e) {
            LOG.log(Level.WARNING, "others may look into " + folder, e);
        }
    }

    /// A folder made by a program with an administrator's rights is owned by their group, and the person must
    /// get in.
    private static Stream<UserPrincipal> users(Path folder, AclFileAttributeView list) throws IOException {
        var person = folder.getFileSystem()
                .getUserPrincipalLookupService()
                .lookupPrincipalByName(System.getProperty("user.name"));
        return List.of(person, list.getOwner()).stream().distinct();
    }

    private static AclEntry all(UserPrincipal user) {
        return AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(user)
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT)
                .build();
    }
}
