package vn.campaigndesk.cli;

import java.util.Objects;
import java.util.Optional;

/// Asks a person at the keyboard for something that nobody else shall read.
@FunctionalInterface
public interface Prompt {
    /// The terminal that the program was started from.
    Prompt TERMINAL = question -> {
        var terminal = Objects.requireNonNull(System.console()); // there is one even without a keyboard
        return terminal.isTerminal() ? Optional.ofNullable(terminal.readPassword("%s: ", question)) : Optional.empty();
    };

    /// What was typed, without showing it; to be wiped by the caller. Empty when nobody can be asked.
    Optional<char[]> ask(String question);
}
