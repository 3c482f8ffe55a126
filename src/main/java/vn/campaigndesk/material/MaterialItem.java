package vn.campaigndesk.material;

import org.jspecify.annotations.Nullable;

/// A material as it is listed.
///
/// @param newest null while it has no version
/// @param current how many units have the newest version
/// @param old how many have an older one
/// @param none how many have none
public record MaterialItem(Material material, @Nullable MaterialVersion newest, int current, int old, int none) {}
