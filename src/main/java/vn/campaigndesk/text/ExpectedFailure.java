package vn.campaigndesk.text;

import java.util.List;

/// Something that may well happen - a folder that cannot be written, a file that is no list - and that a person can
/// mend. It carries the key of a message that says what is wrong and what to do; it is shown beside its cause or as a
/// notice, never as a fault of the program.
public final class ExpectedFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /// @param key the message that explains it
    /// @param arguments what the message fills in
    public ExpectedFailure(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    /// As above, keeping the technical cause for the log.
    public static ExpectedFailure causedBy(Throwable cause, String key, Object... arguments) {
        var failure = new ExpectedFailure(key, arguments);
        failure.initCause(cause);
        return failure;
    }

    public String key() {
        return key;
    }

    /// What the message fills in.
    public List<Object> arguments() {
        return List.of(arguments);
    }

    /// The sentence for the person, in the language of the messages.
    public String explain(Messages messages) {
        return messages.get(key, arguments);
    }
}
