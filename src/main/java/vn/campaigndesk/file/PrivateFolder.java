package vn.campaigndesk.file;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A folder that other users of the computer may not look into.
public final class PrivateFolder {
    private static final System.Logger LOG = System.getLogger(PrivateFolder.class.getName());

    private static final List<String> MACHINE =
            List.of("NT AUTHORITY\\SYSTEM", "SYSTEM", "BUILTIN\\Administrators", "Administrators");

    private PrivateFolder() {}

    /// Takes the rights to a folder from everybody but who runs the program and who owns it: mode 0700, or an
    /// access list that what is put into it inherits. On Windows the system itself and the administrators keep
    /// what they had - backups and virus scanners run in their name, and they could take it anyway - and what
    /// lies in the folder already gets the same list: there, unlike elsewhere, a closed folder does not close
    /// what is in it.
    ///
    /// Java sets the list, but cannot tell Windows that nothing is to be inherited any more: if somebody
    /// changes the rights of a folder *above* this one later, Windows may hand those down again.
    ///
    /// Where that is not possible - a stick with a simple file system - the folder stays as it is: nobody shall
    /// be kept from working by it.
    public static void close(Path folder) {
        try {
            var posix = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
            if (posix != null) {
                posix.setPermissions(PosixFilePermissions.fromString("rwx------"));
            } else if (Files.getFileAttributeView(folder, AclFileAttributeView.class) != null) {
                closeAll(folder);
            }
        } catch (IOException | UnsupportedOperationException e) {
            LOG.log(Level.WARNING, "others may look into " + folder, e);
        }
    }

    private static void closeAll(Path folder) throws IOException {
        var person = users(folder).lookupPrincipalByName(System.getProperty("user.name"));
        var machine = machine(folder);
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
                restrict(inside, true, person, machine);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    restrict(file, false, person, machine);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /// Leaves a file to those who may; one that refuses is no reason to leave the others open. A folder made by
    /// a program with an administrator's rights is owned by their group, and the person must get in.
    private static void restrict(Path file, boolean folder, UserPrincipal person, Set<UserPrincipal> machine) {
        try {
            var list = Files.getFileAttributeView(file, AclFileAttributeView.class);
            var allowed = new LinkedHashSet<>(List.of(person, list.getOwner()));
            list.getAcl().stream()
                    .filter(entry -> entry.type() == AclEntryType.ALLOW && machine.contains(entry.principal()))
                    .forEach(entry -> allowed.add(entry.principal()));
            list.setAcl(allowed.stream().map(user -> all(user, folder)).toList());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "others may look into " + file, e);
        }
    }

    /// Who acts for the machine, by the names that Windows knows here.
    private static Set<UserPrincipal> machine(Path file) throws IOException {
        var found = new HashSet<UserPrincipal>();
        for (var name : MACHINE) {
            try {
                found.add(users(file).lookupPrincipalByName(name));
            } catch (UserPrincipalNotFoundException e) {
                LOG.log(Level.DEBUG, "not known here: " + name, e);
            }
        }
        return found;
    }

    private static UserPrincipalLookupService users(Path file) {
        return file.getFileSystem().getUserPrincipalLookupService();
    }

    private static AclEntry all(UserPrincipal user, boolean folder) {
        var entry = AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(user)
                .setPermissions(EnumSet.allOf(AclEntryPermission.class));
        return folder
                ? entry.setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT)
                        .build()
                : entry.build();
    }
}
