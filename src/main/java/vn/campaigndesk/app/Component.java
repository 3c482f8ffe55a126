package vn.campaigndesk.app;

/// A part that the program is made of.
///
/// @param licence as its makers name it; several with a comma between them, empty when they do not say
record Component(String name, String version, String licence) {}
