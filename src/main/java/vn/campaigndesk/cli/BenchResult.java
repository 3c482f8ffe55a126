package vn.campaigndesk.cli;

import java.util.Optional;
import java.util.OptionalDouble;

/// What was measured of one thing.
///
/// @param figure what it is, unique in a table
/// @param measured its value
/// @param unit of the values: `ms`, `s`, `MB`, `x` for a ratio
/// @param goal what was aimed at
/// @param aim whether the goal is the most or the least that will do
/// @param peer what does the unavoidable part of the same job, or the usual way of doing it, in the same
///     run; nothing
///     where there is none on this machine
record BenchResult(String figure, double measured, String unit, double goal, Aim aim, Optional<Peer> peer) {
    private static final int PARTS = 7;

    /// On which side of the goal a value has to be.
    enum Aim {
        AT_MOST,
        AT_LEAST
    }

    /// @param name what it did
    /// @param measured in the unit of the result
    record Peer(String name, double measured) {}

    static BenchResult atMost(String figure, double measured, String unit, double goal) {
        return new BenchResult(figure, measured, unit, goal, Aim.AT_MOST, Optional.empty());
    }

    static BenchResult atLeast(String figure, double measured, String unit, double goal) {
        return new BenchResult(figure, measured, unit, goal, Aim.AT_LEAST, Optional.empty());
    }

    /// The same beside a peer.
    BenchResult beside(String name, double value) {
        return new BenchResult(figure, measured, unit, goal, aim, Optional.of(new Peer(name, value)));
    }

    /// Everything about it in one line, divided by tabs.
    String line() {
        return String.join(
                "\t",
                figure,
                Double.toString(measured),
                unit,
                Double.toString(goal),
                aim.name(),
                peer.map(Peer::name).orElse(""),
                peer.map(known -> Double.toString(known.measured())).orElse(""));
    }

    /// What such a line says.
    ///
    /// @throws IllegalArgumentException when it is no such line
    static BenchResult of(String line) {
        var parts = line.split("\t", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException(line);
        }
        var alone = new BenchResult(
                parts[0],
                Double.parseDouble(parts[1]),
                parts[2],
                Double.parseDouble(parts[3]),
                Aim.valueOf(parts[4]),
                Optional.empty());
        return parts[5].isEmpty() ? alone : alone.beside(parts[5], Double.parseDouble(parts[6]));
    }

    boolean isReached() {
        return share() <= 1;
    }

    /// How much of what the goal allows was used: up to 1 it is reached, whichever side of it is the good one.
    double share() {
        return aim == Aim.AT_MOST ? measured / goal : goal / measured;
    }

    /// The value over the peer's.
    OptionalDouble ratio() {
        return peer.isPresent() ? OptionalDouble.of(measured / peer.get().measured()) : OptionalDouble.empty();
    }
}
