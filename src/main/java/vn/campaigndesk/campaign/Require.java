package vn.campaigndesk.campaign;

/// What the compact constructors of this package insist on.
final class Require {
    private Require() {}

    static void filled(String value, String name) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
    }
}
