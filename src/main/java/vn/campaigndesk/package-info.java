/// Skeleton.
@NullMarked
package vn.campaigndesk;

import org.jspecify.annotations.NullMarked;
