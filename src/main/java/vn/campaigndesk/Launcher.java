package vn.campaigndesk;

/// The main class.
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        System.out.println("skeleton");
    }
}
